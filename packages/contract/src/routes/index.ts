import { accessRoutes } from '../access/index.js';
import { accountRoutes } from '../account/index.js';
import { agreementRoutes, resultRoutes } from '../agreement/index.js';
import { approvalRoutes } from '../approval/index.js';
import { attachmentRoutes } from '../attachment/index.js';
import { auditRoutes } from '../audit/index.js';
import { bidRoutes } from '../bid/index.js';
import { boardRoutes } from '../board/index.js';
import { bureauRoutes } from '../bureau/index.js';
import { bookingRoutes } from '../booking/index.js';
import { brokerRequestRoutes } from '../broker-request/index.js';
import { challengeRoutes, invitationRoutes, staffChallengeRoutes } from '../challenge/index.js';
import { directoryRoutes } from '../directory/index.js';
import { evidenceRoutes } from '../evidence/index.js';
import { favoriteRoutes } from '../favorite/index.js';
import { feedRoutes } from '../feed/index.js';
import { feedbackRoutes } from '../feedback/index.js';
import { reminderRoutes } from '../reminder/index.js';
import { savedFilterRoutes } from '../saved-filter/index.js';
import { correctionRoutes } from '../correction/index.js';
import { consortiumRoutes } from '../consortium/index.js';
import { contestRoutes } from '../contest/index.js';
import { consultationRoutes } from '../consultation/index.js';
import { talkRoutes } from '../talk/index.js';
import { consentRoutes } from '../consent/index.js';
import { homeRoutes } from '../home/index.js';
import { batchRoutes, exportRoutes, reportRoutes, templateRoutes } from '../ingest/index.js';
import { inquiryRoutes } from '../inquiry/index.js';
import { languageRoutes } from '../language/index.js';
import { judgingRoutes, panelRoutes } from '../judging/index.js';
import { listRoutes } from '../lists/index.js';
import { internalRequestRoutes } from '../internal-request/index.js';
import { mapRoutes } from '../map/index.js';
import { messageRoutes } from '../message/index.js';
import { disclosureRoutes } from '../disclosure/index.js';
import { dispatchRoutes } from '../dispatch/index.js';
import { substituteRoutes } from '../substitute/index.js';
import { preferenceRoutes } from '../preference/index.js';
import { networkRoutes } from '../network/index.js';
import { objectionRoutes } from '../objection/index.js';
import { bidOpeningRoutes } from '../bid-opening/index.js';
import { organizationRoutes } from '../organization/index.js';
import { claimRoutes } from '../claim/index.js';
import { membershipRoutes } from '../membership/index.js';
import { portalRoutes } from '../portal/index.js';
import { recordRoutes } from '../record/index.js';
import { rehearsalRoutes } from '../rehearsal/index.js';
import { textReviewRoutes } from '../text-review/text-review.routes.js';
import { wechatPushRoutes } from '../wechat-push/wechat-push.routes.js';
import { privacyRoutes } from '../privacy/privacy.routes.js';
import { regionRoutes } from '../region/index.js';
import { statisticsRoutes } from '../statistics/index.js';
import { verificationRoutes } from '../verification/index.js';
import { staffInvitationRoutes } from '../staff-invitation/index.js';
import { searchRoutes } from '../search/index.js';
import { suggestionRoutes } from '../suggestion/index.js';
import { signUpRoutes } from '../sign-up/index.js';

/** The whole API. The guard, the validation, the serialisation, the OpenAPI document and the client's types all come from here. */
export const routes = {
  ...accessRoutes,
  ...accountRoutes,
  ...agreementRoutes,
  ...resultRoutes,
  ...approvalRoutes,
  ...attachmentRoutes,
  ...auditRoutes,
  ...batchRoutes,
  ...bidRoutes,
  ...boardRoutes,
  ...bureauRoutes,
  ...bookingRoutes,
  ...brokerRequestRoutes,
  ...challengeRoutes,
  ...invitationRoutes,
  ...staffChallengeRoutes,
  ...directoryRoutes,
  ...evidenceRoutes,
  ...favoriteRoutes,
  ...feedRoutes,
  ...feedbackRoutes,
  ...reminderRoutes,
  ...reportRoutes,
  ...savedFilterRoutes,
  ...searchRoutes,
  ...correctionRoutes,
  ...consortiumRoutes,
  ...contestRoutes,
  ...consultationRoutes,
  ...disclosureRoutes,
  ...talkRoutes,
  ...consentRoutes,
  ...homeRoutes,
  ...inquiryRoutes,
  ...judgingRoutes,
  ...languageRoutes,
  ...panelRoutes,
  ...listRoutes,
  ...internalRequestRoutes,
  ...mapRoutes,
  ...messageRoutes,
  ...dispatchRoutes,
  ...preferenceRoutes,
  ...substituteRoutes,
  ...networkRoutes,
  ...objectionRoutes,
  ...bidOpeningRoutes,
  ...organizationRoutes,
  ...membershipRoutes,
  ...claimRoutes,
  ...portalRoutes,
  ...recordRoutes,
  ...privacyRoutes,
  ...textReviewRoutes,
  ...wechatPushRoutes,
  ...regionRoutes,
  ...staffInvitationRoutes,
  ...statisticsRoutes,
  ...rehearsalRoutes,
  ...verificationRoutes,
  ...signUpRoutes,
  ...suggestionRoutes,
  ...exportRoutes,
  ...templateRoutes,
} as const;

export type Routes = typeof routes;
export type Operation = keyof Routes;
