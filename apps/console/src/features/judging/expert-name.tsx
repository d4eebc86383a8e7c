interface Props {
  name: string;
  title: string;
  organization: string;
}

export const ExpertName = ({ name, title, organization }: Props) => (
  <>
    {name} <span className="lab">{title}</span>
    <div className="cap">{organization}</div>
  </>
);
