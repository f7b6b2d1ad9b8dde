import type { Control } from './controls.ts';

/** What English pages write around an article: whole lines, in small letters, parted by `|`. */
export const english: Record<Control, string> = {
  skip: `skip to content|skip to main content|skip to article|skip to navigation|skip to main navigation|skip to search
    |skip to footer|skip navigation|skip ad|skip advertisement|skip links|jump to content|jump to navigation
    |accessibility help|accessibility links|skip to comments|skip to site index|skip to main`,
  menu: `home|front page|news|latest|latest news|politics|business|economy|markets|money|finance|opinion|opinions
    |editorials|columns|columnists|letters|sports|sport|culture|arts|arts & culture|arts and culture|entertainment
    |books|film|music|theater|theatre|tv|television|lifestyle|life|style|food|travel|health|science|technology|tech
    |environment|climate|education|world|international|asia|europe|africa|americas|middle east|u.s.|us|uk|nation
    |national|local|metro|city|region|regional|society|weather|obituaries|photos|pictures|video|videos|audio|podcasts
    |podcast|live|games|puzzles|crossword|crosswords|cartoons|archive|archives|magazine|features|investigations
    |real estate|cars|jobs|classifieds|shop|store|e-paper|epaper|newsletters|menu|main menu|open menu|close menu
    |open navigation|navigation|sections|all sections|more sections|search|search site|search this site|login|log in
    |log out|sign in|sign out|sign up|register|my account|account|my profile|your account|subscribe|subscribe now
    |subscriptions|become a member|membership|donate|support us|give|language|english|korean|english edition|korean edition|한국어판으로|read in|한국어|korea|edition
    |editions|us edition|uk edition|today's paper|today’s paper|site map|sitemap|site index|breaking|breaking news
    |more|see more|view more|show more|see all|view all|load more|next|previous|prev|next article|previous article
    |next story|previous story|back|go back|all news|editor's note|dark mode|light mode|toggle menu|toggle search
    |expand|collapse|accept|accept all|reject all|manage cookies|cookie settings|ok|got it|dismiss|skip|explore`,
  crumb: `you are here`,
  size: `a|aa|aaa|a-|a+|a−|text size|font size|type size|text size control|text size:|increase text size
    |decrease text size|larger text|smaller text|reset text size|small|medium|large|larger|smaller|largest|normal
    |default|extra large|x-large|change text size|adjust text size|resize text|text|size|standard|small text|medium text
    |large text|bigger|font|font size adjustment|line spacing|zoom in|zoom out`,
  share: `share|share this|share this article|share this story|share article|share story|share on|share via|share to
    |share with|share options|share page|share it|sharing|facebook|x|twitter|x (twitter)|twitter/x|x (formerly twitter)
    |linkedin|reddit|whatsapp|telegram|pinterest|tumblr|threads|bluesky|mastodon|line|kakaotalk|kakao talk|kakaostory
    |naver|naver blog|band|weibo|wechat|messenger|flipboard|pocket|instapaper|email|e-mail|mail|email this
    |email article|email this article|send email|sms|message|messages|copy|copy link|copy url|copy the link
    |copy link to clipboard|copy address|link|link copied|url copied|copied|copied!|link copied!|permalink|print
    |print this|print article|print this article|print page|print this page|close|close share panel|close panel
    |close this|close window|close dialog|close share|share panel|open share panel|save|save article|save for later
    |save story|save this story|saved|bookmark|add to bookmarks|bookmark this|read later|gift|gift article
    |gift this article|gift this story|republish|reprints|reprints & permissions|listen|listen to article
    |listen to this article|listen to this story|listen to story|play audio|play|pause|mute|unmute|full screen
    |fullscreen|download|download pdf|pdf|translate|summary|summarize|ai summary|report an error|report error
    |report a typo|suggest a correction|like|likes|dislike|recommend|clap|react|reactions|more sharing options|address of this story|share with an app on this device|copy this address:|share with an app|usual text size
        |more options|share options:|share on facebook|share on x|share on twitter|share on linkedin|share on whatsapp
    |share on reddit|share by email|share via email|share on kakaotalk|share this page|post on x|tweet|tweet this
    |post|send|send to a friend|add to favorites|add as preferred source on google|add us on google|more ways to share
    |via email|on facebook|on x|opens in new window|opens in a new window|opens in new tab|(opens in new window)`,
  ad: `advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored by|paid content|promoted
    |promotion|article continues below advertisement|story continues below advertisement|continue reading below
    |article continues after advertisement|story continues after advertisement|article continues after ad
    |continue reading the main story|continue reading|scroll to continue|advertisement - continue reading below
    |story continues below|article continues below|remove ads|ad feedback|read full story|read full article
    |advertisement — scroll to continue|close ad|report this ad|report ad|why this ad?|skip this`,
  inset: `related|related article|related articles|related story|related stories|related news|related coverage
    |related content|related links|related topics|related reading|read more|read next|read also|also read|see also
    |more on this|more on this story|more on this topic|more on the story|further reading|in this story|don't miss
    |don’t miss|more stories|more news|what to read next|what to know|more like this|you might also like|watch
    |more coverage|recommended reading|keep reading|related video|related videos|go deeper|from our archive`,
  list: `most read|most popular|most viewed|most shared|most emailed|most commented|most watched|popular|popular stories
    |popular now|popular news|trending|trending now|trending stories|top stories|top news|editor's picks
    |editors' picks|editor’s picks|editors’ picks|editor's choice|editors’ choice|picked for you|picks for you
    |recommended|recommended stories|recommended for you|recommended articles|you may also like|you may like
    |suggested for you|just in|just published|latest stories|latest headlines|latest articles|more headlines
    |today's headlines|today’s headlines|headlines|in other news|special coverage|special report|special reports
    |special features|full coverage|from the web|around the web|elsewhere on the site|also on this site|up next
    |more top stories|more for you|for you|featured|featured stories|in pictures|in case you missed it|photo of the day
    |today's top stories|today’s top stories|the latest|now trending|hot topics|our picks|must read|must reads
    |most recent|recent stories|recent articles|recent posts|other stories|other news|today's picks|more special coverage
    |stories of this coverage|in this series|series|from this series|promoted stories|partner content|readers also read`,
  newsletter: `newsletter|our newsletter|email address|your email|your email address|enter your email|sign me up
    |get the newsletter|sign up for our newsletter|subscribe to our newsletter|morning briefing|daily briefing
    |unsubscribe|get alerts|get app|get the app|download the app|download our app|app store|google play
    |notifications|turn on notifications|by signing up, you agree to our terms|free newsletter|sign up today
    |enter email|submit|email alerts|news alerts`,
  comments: `comment|comments|leave a comment|post a comment|add a comment|view comments|show comments|join the discussion
    |join the conversation|be the first to comment|write a comment|read comments|reader comments|load comments
    |no comments|no comments yet|see all comments|view all comments|hide comments|what do you think?|add your comment
    |start the conversation|log in to comment|sign in to comment|comments are closed|reply|replies|newest|oldest`,
  tags: `tags|tag|topics|topic|keywords|keyword|filed under|tagged|more on these topics|explore more on these topics
    |topics in this story|in this article|story topics|article topics|explore topics`,
  social: `follow us|follow|follow us on|follow us:|connect|connect with us|find us on|stay connected|social media|social
    |our social media|instagram|youtube|tiktok|rss|rss feed|rss feeds|apple news|google news|channels
    |follow topics|follow this author|follow author|following|follow on x|follow on facebook|join us on`,
  top: `top|back to top|go to top|to top|to the top|top of page|return to top|scroll to top|newest stories|up|page top|↑|▲|top ↑|↑ top`,
  about: `about|about us|about the author|about the authors|about the writer|contact|contact us|contact the newsroom
    |help|faq|help center|customer service|terms|terms of use|terms of service|terms & conditions
    |terms and conditions|privacy|privacy policy|privacy notice|cookie policy|cookies|cookie notice|do not sell my info
    |do not sell my personal information|your privacy choices|accessibility|accessibility statement|careers
    |work for us|work with us|advertise|advertise with us|media kit|press|press releases|corrections|ethics
    |code of ethics|standards|our standards|masthead|staff|our team|ombudsman|editorial policy|ethics policy
    |legal|imprint|company|publisher|syndication|permissions|licensing|send us a tip|send a tip|tips|feedback
    |report a problem|site feedback|contact the editor|more from this author|view profile|see profile|author page
    |reporter page|view all articles|more by this author|all articles by this reporter|mobile app|apps|manage preferences`,
  end: `end|(end)|-end-|- end -|###|-30-|ends|the end|# # #|***`,
};
