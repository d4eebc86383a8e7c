/** Counted on whenever a word of the text changes. */
export const PLEDGE_VERSION = '2026-1';

export interface PledgeParties {
  demanderName: string;
  bidderName: string;
  challengeNo: string;
  challengeTitle: string;
}

/**
 * 保密承诺书的全文；摘要即对这些字取 SM3。
 * 依据：民法典第五百零一条（订立合同过程中知悉的商业秘密，无论合同是否成立，不得泄露或者不正当地使用）；反不正当竞争法。
 */
export const pledgeText = ({ demanderName, bidderName, challengeNo, challengeTitle }: PledgeParties): string =>
  [
    `${bidderName}（下称“本单位”）已对${demanderName}（下称“发榜方”）的榜单“${challengeTitle}”（${challengeNo}）提交揭榜方案，为完善方案申请查阅其中不公开的文字和附件（下称“资料”），承诺如下：`,
    '一、资料只用于本次揭榜，以及中榜后的履约，不用于其他目的。',
    '二、只让本单位确需知悉的人员查阅，并使其遵守本承诺；不向任何第三方提供，联合体成员另行签署。',
    '三、不复制、截屏、摘录或转存资料，不据此申请专利、发表文章，也不作反向工程。',
    '四、未中榜、退出揭榜或发榜方收回时，立即停止使用，并删除已取得的资料。',
    '五、本单位知悉：每次打开都会记录打开的人、时间和内容，并加本单位水印；记录给发榜方和属地科技局看。申请使发榜方和属地科技局在截止前知道本单位已揭榜，方案的内容仍然密封。',
    '六、保密期自签署之日起五年；资料已由发榜方公开的部分除外。违反本承诺的，依照《中华人民共和国民法典》第五百零一条、《中华人民共和国反不正当竞争法》等承担责任。',
  ].join('\n');
