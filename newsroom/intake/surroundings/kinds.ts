import { type Control, controlOf } from './controls.ts';
import { whenOf } from './times.ts';

/** What one line looks like by itself. The recogniser decides by what stands around it. */
export type Kind =
  | Control
  | 'time'
  | 'date'
  | 'credit'
  | 'caption'
  | 'copyright'
  | 'mail'
  | 'more'
  | 'promo'
  | 'prose'
  | 'sentence'
  | 'title'
  | 'short';

const longestShown = 400;
const hangul = /[\uac00-\ud7a3]/gu;

const notControls = new Set<Kind>([
  'time',
  'date',
  'credit',
  'caption',
  'mail',
  'promo',
  'prose',
  'sentence',
  'title',
  'short',
]);

/** A word of the page's own machinery. */
export function isControl(kind: Kind): boolean {
  return !notControls.has(kind);
}

/** Characters as English counts them: a Hangul syllable says about twice as much as a letter. */
export function weight(text: string): number {
  return text.length + (text.slice(0, 5000).match(hangul)?.length ?? 0);
}

/** Ends as a sentence ends. */
export function isTerminated(text: string): boolean {
  const end = text.slice(-12).replace(/["'”’»)\]}」』】〉》]+$/u, '');
  return /[.!?…。！？]$/u.test(end) || /(?:다|요|죠|까)$/u.test(end);
}

/** A sentence that could only be a body's: terminated and long, or several sentences. */
function isProse(text: string): boolean {
  return isTerminated(text) && weight(text) >= 70;
}

const copyrightStart =
  /^(?:[©ⓒ]|\(c\)\s?(?:\d{4}|[\p{L} ]{2,40}$)|copyrights?\s?(?:©|ⓒ|\(c\)|by\b|\d{4}|[:|])|copyrights? [\p{Lu}][\p{L} .]{1,60}(?:©|ⓒ|\d{4})|[<〈[(]?\s?(?:저작권자|저작권|무단))/iu;
const copyrightPhrase =
  /all rights? reserved|무단\s?(?:전재|복제|배포|전제)|재배포\s?금지|저작권자\s?[©ⓒ(]/iu;
const photoCredit =
  /^(?:\(?(?:photos?|pictures?|images?|credit|photo credit|image credit|photograph|illustration|graphic|getty images|shutterstock)\b\s*(?:[:=|/]|by\b|courtesy\b|via\b|$)|image (?:source|caption)\b|photograph by|(?:reuters|ap|afp|getty|epa)(?:\/| photo|\s*-)|[/(<[]?\s?(?:사진|그래픽|일러스트|삽화|자료사진|자료|사진제공|사진 제공|이미지|그림|출처)\s?(?:[=:·/]|제공|출처|$)|게티이미지|사진 [\p{L}·/]{2,14}(?: [\p{L}·/]{2,14})?$)/iu;
const creditor = String.raw`(?:\p{Lu}[\p{L}.'’\-]+ ?){1,4}(?:[/|,] ?[\p{L} ]{2,30})?`;
/** A caption ends in its credit: after its sentence, or in brackets. */
const endsInCredit = [
  new RegExp(
    String.raw`[.!?]["”)]?\s+[(/]?\s?(?:(?:File )?[Pp]hotos?|PHOTOS?|[Pp]hotograph|[Pp]ictures?|[Ii]mages?|[Cc]redit|Photo [Cc]redit|Handout|Illustration|Graphic|Map|Chart|Drawing)\s?(?:by|:|/|[Cc]ourtesy of|via|©)\s?${creditor}\.?\)?$`,
    'u',
  ),
  new RegExp(String.raw`[.!?]["”)]?\s+(?:Courtesy of ${creditor}|File photo|Getty Images|Handout)\.?$`, 'u'),
  /[([<]\s?(?:(?:photo|image|credit|picture)s?\b[^\])>]{0,60}|사진[^\])>]{0,40}|자료사진|자료|그래픽[^\])>]{0,40}|출처[^\])>]{0,40}|[^\])>]{0,24}제공|AP|AFP|EPA|Reuters|REUTERS|Getty Images|AP Photo[^\])>]{0,40})[\])>]\.?$/u,
  /(?:REUTERS|AP Photo|AFP|EPA|Getty Images)\/[\p{L} .'-]{2,50}$/u,
  /(?:[.다]|[^다요.])\s?(?:사진|그래픽|자료|일러스트)\s?[=ⓒ/:]\s?[^.]{1,30}$/u,
  /[.다]\s?[ⓒ©]\s?[^.]{1,30}$/u,
  /[.다]\s+[가-힣A-Za-z·\d ]{2,20}\s?(?:제공|캡처|캡쳐|갈무리)\.?$/u,
  // What was drawn or shot, and by which desk, without a full stop.
  /자료 ?사진$/u,
  /다\.\s+[가-힣A-Za-z·/ ]{2,18}(?:부|팀|국|일보|신문|뉴스|통신|제공|연합)$/u,
  /다\.\s?[/=]\s?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|EPA|[가-힣]{2,8}(?:일보|신문|뉴스|통신))$/u,
];
/** "… 밝혔다. /홍길동 기자": a story's own end. */
const signed =
  /(?:[.다]|["”])\s?[/(=]?\s?[가-힣]{2,4}\s?(?:기자|특파원)\)?(?:\s?[\w.+-]{1,64}@[\w.-]{1,80})?$/u;
const mailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const inset =
  /^[\s▶►☞→◆■●※*[(<]*(?:read more|related|related story|more on this|see also|read also|also read|don['’]t miss|watch|listen|관련\s?기사|관련\s?뉴스|함께\s?읽기|더\s?읽기|연관\s?기사)[\])>]?\s?[:|▶☞→\-–—]\s?\S/iu;
const promo =
  /^(?:(?:enjoyed|liked?) .{0,60}\? (?:sign up|subscribe|share|support)|sign up (?:for|to)|subscribe (?:to|for|now)|get (?:the|our|more|all|breaking) .{0,80}(?:inbox|newsletter|app|alerts)|(?:join|become) (?:a |our )?(?:member|subscriber|whatsapp|telegram)|support (?:our|independent)|follow (?:us|the [\p{L} ]{2,40}|[\p{Lu}@][\p{L} ]{2,30}) on |download (?:our|the) |this article is (?:for subscribers|free)|already a subscriber|you have \d+ free|we use cookies|this (?:site|website) uses cookies|by (?:clicking|signing up|continuing|using)|have a (?:tip|news tip|story)|log in to|sign in to|to comment|click here to|enable javascript|please enable|your browser|opens in (?:a )?new)|(?:in|to) your inbox|뉴스레터를 (?:구독|신청|받아)|구독하(?:세요|면|시면)|제보는 |제보를 (?:기다|받)|채널을? (?:추가|구독)|에서 .{1,20}(?:구독|추가)하(?:세요|고)|카카오톡.{0,20}(?:검색|추가)|쿠키를 사용|로그인 (?:후|하시면|해)|댓글을 (?:작성|남기|입력|쓰)|자바스크립트|기사는 어떠셨|이 기사를 추천|여러분의 제보|구독\s?신청|후원해 ?주세요|정기\s?구독|독자 여러분의 후원/iu;
const controlsAt =
  /^(?:글자\s?크기|글씨\s?크기|text size|font size|share (?:this|on|via|to)|공유하?기?)\s?[:：]/iu;
const listStart =
  /^(?:(?:related|recommended|similar|popular|recent|featured) (?:posts|stories|articles|news|reads|reading|content|coverage|links|videos)$|(?:special coverage|full coverage|특집|기획|연재|시리즈)\s?[:：·|]|more (?:from|in|stories (?:from|in|about|by)) |all of |stories by |latest (?:from|in) |most (?:read|popular) (?:in|on) |[가-힣·A-Za-z]{2,12} (?:다른 기사|많이 본 뉴스|최신 ?뉴스|주요 ?뉴스|인기 ?기사)$)/iu;
const footing =
  /^(?:published with copydesk|copydesk로 발행|powered by |등록번호|인터넷신문\s?등록|사업자\s?등록|청소년보호책임자|발행인|편집인|대표이사|대표전화|주소\s?[:：]|등록일(?:자)?\s?[:：]|제호\s?[:：]|통신판매|tel\s?[.:]|fax\s?[.:]|대표\s?[:：]|전화\s?[:：]|팩스\s?[:：])/iu;

/**
 * Says what one line looks like.
 * @param text spaces folded
 */
export function kindOf(text: string): Kind {
  if (text.length > longestShown) return 'prose';
  const control = isTerminated(text) && weight(text) > 120 ? null : controlOf(text);
  if (control) return control;
  if (
    copyrightStart.test(text) &&
    (!isProse(text) || /[©ⓒ]|\(c\)\s?\d|저작권자|무단/iu.test(text.slice(0, 60)))
  ) {
    return 'copyright';
  }
  if (copyrightPhrase.test(text) && weight(text) < 260) return 'copyright';
  if (/^(?:#[\p{L}\p{N}_·-]+[\s,]*)+$/u.test(text)) return 'tags';
  if (
    /^(?:tags?|topics?|keywords?|filed under|태그|키워드|주제|관련 ?태그)\s?[:：]/iu.test(text) &&
    !isProse(text)
  )
    return 'tags';
  const when = whenOf(text);
  if (when) return when.labelled ? 'time' : 'date';
  if (/^(?:(?:read|view|see|show) )?(?:all )?(?:\d[\d,]* )?comments$/iu.test(text)) return 'comments';
  if (isCrumb(text)) return 'crumb';
  if (listStart.test(text) && weight(text) < 60 && !isTerminated(text)) return 'list';
  if (controlsAt.test(text) && !isTerminated(text)) return 'share';
  if (footing.test(text)) return 'about';
  if (inset.test(text) && !isProse(text)) return 'more';
  if (photoCredit.test(text) && weight(text) < 160) return 'credit';
  if (/^[▲△▼] ?\S/u.test(text) && /(?:사진|제공|모습|ⓒ|연합|캡처|자료|=|\/)/u.test(text)) return 'caption';
  if (weight(text) < 420 && !signed.test(text) && endsInCredit.some((credit) => credit.test(text)))
    return 'caption';
  if (weight(text) < 140 && !isProseBefore(text) && mailAddress.test(text)) return 'mail';
  if (promo.test(text) && weight(text) < 300) return 'promo';
  if (isProse(text)) return 'prose';
  if (isTerminated(text)) return 'sentence';
  return isTitle(text) ? 'title' : 'short';
}

/** A sentence before an address: it is signed, not an address alone. */
function isProseBefore(text: string): boolean {
  return (
    /[\p{L}"”’)][.!?다]["”’)]?\s/u.test(text.slice(0, text.lastIndexOf('@'))) &&
    text.indexOf(' ') > 0 &&
    weight(text) > 60
  );
}

function isCrumb(text: string): boolean {
  if (weight(text) > 200 || isTerminated(text)) return false;
  const parts = text.split(/\s?[›»]\s?|\s>\s|\s\/\s/u);
  return (
    parts.length > 1 &&
    parts.every((part) => weight(part) < 60) &&
    /^(?:home|홈|news|뉴스|front page|hom)$/iu.test(parts[0]?.trim() ?? '')
  );
}

/** Long enough to be a headline rather than a word of a menu. */
function isTitle(text: string): boolean {
  return (
    weight(text) >= 20 &&
    text.includes(' ') &&
    text.split(' ').length >= (/[\uac00-\ud7a3]/u.test(text) ? 2 : 3)
  );
}

/** Kinds that surround an article wherever they stand. */
export const alwaysOut: ReadonlySet<Kind> = new Set<Kind>([
  'skip',
  'crumb',
  'size',
  'share',
  'ad',
  'newsletter',
  'comments',
  'tags',
  'social',
  'top',
  'about',
  'time',
  'credit',
  'caption',
  'copyright',
  'more',
  'promo',
  'inset',
  'list',
]);
