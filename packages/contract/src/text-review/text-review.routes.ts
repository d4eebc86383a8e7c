import { idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import { passText, refuseText, textReview, textReviewQuery } from './text-review.schema.js';

const reviewers = staff('maintainer', 'verifier', 'vetter', 'districtAdmin');

export const textReviewRoutes = {
  'GET /staff/text-reviews': {
    summary: '内容待审：没有自动放行的文字和图片',
    access: reviewers,
    query: textReviewQuery,
    returns: pageOf(textReview),
  },
  'GET /staff/text-reviews/{id}/picture': {
    summary: '待审的图片',
    access: reviewers,
    params: idParams,
    file: 'stored',
  },
  'POST /staff/text-reviews/{id}/pass': {
    summary: '放行。图片随即公开；文字由本人再提交一次，改了一个字要重新检测',
    access: reviewers,
    params: idParams,
    body: passText,
    returns: textReview,
    audit: 'textReview.pass',
  },
  'POST /staff/text-reviews/{id}/refuse': {
    summary: '不放行，写明理由',
    access: reviewers,
    params: idParams,
    body: refuseText,
    returns: textReview,
    audit: 'textReview.refuse',
  },
} as const satisfies RouteTable;
