import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link that looks like a button; still a link to the keyboard and the reader. */
export const LinkButton = createLink(Button);
