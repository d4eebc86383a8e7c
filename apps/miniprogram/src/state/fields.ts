// Built in: the taxonomy is configuration of a deployment, and the front ends are built with it.
import taxonomy from '../../../../config/taxonomies/fields.json';

/** 领域, in the order of config/taxonomies/fields.json; as choices of a form or a filter. */
export const fieldOptions = taxonomy.fields.map(({ name }) => ({ key: name, label: name }));
