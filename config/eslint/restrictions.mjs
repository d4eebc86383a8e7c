const SQL = '/^\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|ALTER TABLE|DROP TABLE)\\s/';

export const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only apps/server/src/config reads the environment.',
};

export const noSql = [`Literal[value=${SQL}]`, `TemplateElement[value.raw=${SQL}]`].map((selector) => ({
  selector,
  message: 'SQL belongs in a repository or in src/database.',
}));

/** A value must never become part of a statement: bind it. */
export const noPastedSql = {
  selector:
    'CallExpression[callee.property.name=/^(query|orderBy|addOrderBy|addSelect)$/] > TemplateLiteral[expressions.length>0]',
  message: 'Bind values as parameters; choose column names from an allow-list.',
};
