/**
 * The words by which the furniture of a page is known, in Chinese (both scripts), Japanese and English, as
 * sources of regular expressions. Counted on what the sites themselves print under and over their articles.
 */

import { source } from '../pattern.ts';

/** What somebody did to make an article, as a credit says it: 撰稿, 編集, "Translated" … */
export const creditRoles = [
  '作者|原作者|作家|撰稿|拟稿|擬稿|撰写|撰寫|撰文|执笔|執筆|主笔|文責|著者|笔者|供稿|来稿|投稿',
  '编辑|編輯|編集|责编|責編|主编|主編|总编|總編|编译|編譯|编撰|编者|采编|採編|文编|美编|编导|编播|改编|编制',
  '翻译|翻譯|翻訳|译者|譯者|訳者|译文|译|校译|译校|听译|意译',
  '校对|校對|校正|校核|校稿|校閲|校阅|终校|初校|复校|审校|审核|審核|审稿|审片|审阅|监修|監修|监制|監製|终审|初审|二审',
  '发布|發佈|發布|发稿|發稿|发文|發文|发表|上传|上傳|排版|投稿者|推送|转发|转载|轉載',
  '整理|听写|聽寫|速记|笔录|记录|摘录|摘要|汇总|搜集|收集|素材|选题|策划|企画|構成|统筹|协调',
  source`
    字幕|字幕档|字幕文件|配音|播报|播音|朗读|朗讀|主播|主持|录音|音频|音频处理|音頻|视频|視頻|影片|定位|
    剪辑|后期|特效|制作|製作|制图|美工|设计|設計|封面|封面合成|插图|插圖|图片|圖片|图|圖|文图|图文|美术|
    摄影|攝影|撮影|写真|拍摄
  `,
  '评论|評論|简评|点评|记者|記者|采访|採訪|取材|通讯员|特约|文字|文案|文|报道|報道|报导|注释|发布时间|發佈時間|发布日期|作者简介|出品|出品人',
  source`
    written|edited|translated|translation|translator|proofread|proofreader|proofreading|reviewed|
    reviewer|reporting|reported|writing|editing|posted|published|publisher|uploaded|author|authors|
    editor|editors|compiled|producer|produced|narrator|photo|photos|photograph|photographs|photography|
    image|images|video|audio|graphic|graphics|illustration
  `,
].join('|');

/** A word before a role that says what it was done to: `G-News发布`, `视频制作`, `本文作者`, `责任编辑`. */
export const creditScope =
  '本文|原文|文章|新闻|新聞|责任|責任|特约|執行|执行|视频|視頻|音频|字幕|图片|封面|广告牌|g-?news|gnews|gettr|盖特|中文|英文|日文|文字|素材|图文|新闻组|全文|资料|最终|二次|写作';

/** Ends of a citation's label: what is pointed to. */
export const citationNouns = source`
    链接|鏈接|連結|连结|连接|連接|网址|網址|地址|来源|來源|来源于|出处|出處|出典|信息源|资料源|消息源|
    引用元|情報源|ソース|リンク|参照元|原文|原新闻|原視頻|原视频|参考|參考|参照|参考资料|參考資料|
    参考文献|參考文獻|参考文章|参考新闻|参考消息|参考視頻|参考视频|参考信息|参考材料|参考内容|引用|引文|
    援引|線索|线索|資料|资料
  `;

/** What stands before that noun in a label: 新闻(链接), 信息(来源), 文字版(原文), 表格一(来源). */
export const citationScopes = source`
    新闻|新聞|消息|信息|資訊|资讯|资料|資料|参考|參考|参照|原文|原|原始|文章|视频|視頻|影片|直播|
    直播视频|音频|素材|内容|图文|文字版|帖子|推文|推特|盖特|本文|全文|相关|相關|有关|有關|更多|援引|
    引用|引述|报道|報道|报导|報導|数据|數據|事件|背景|线索|線索|表格|图表|文献|节目|youtube|odysee|
    gettr|gtv|twitter|记事|記事|関連|元|英文|英语|中文|日文|外部
  `;

/** Words of a disclaimer or of a copyright notice, anywhere in a line. */
export const noticeWords = source`
    免责声明|免責聲明|免責事項|版权声明|版權聲明|版权所有|版權所有|著作権|无断转载|無断転載|無断複製|
    未经授权|未經授權|不得转载|违者必究|仅代表(?:作者|本人|个人|編譯)|只代表(?:编译|編譯|作者|个人|個人|
    本人)|(?:纯属|純屬|属于)(?:作者)?个人观点|(?:观点|觀點|立场).{0,12}(?:无关|無關)|(?:仅|僅)(?:供|
    作)参考|平台不承担|與?与? ?g-?news ?(?:平台|网站|網站)?无关|all rights reserved|
    reprinted with permission|copyright ©|© ?\d{4}|views expressed (?:here|in this)|
    does not (?:necessarily )?(?:reflect|represent) the (?:views|opinions)|deepl\.com
  `;

/** Words that ask the reader to join, follow, subscribe, share. */
export const invitationWords = source`
    ^更多(?:资讯|資訊|信息|新闻)|更多(?:资讯|資訊|信息)[，,]?\s?(?:更多|请|請|敬|欢)|更多关注|更多精彩|
    更多要闻|更多.{0,14}(?:频道|頻道|文章|视频|节目)|请关注|請關注|敬请关注|关注我们|關注我們|关注官方|
    扫码关注|欢迎(?:您|你|大家)?(?:加入|订阅|关注|转发|進|进驻)|歡迎(?:您|你)?(?:加入|訂閱|關注)|欢迎各|
    欢迎喜联盟|欢迎您加入|请通过以下方式|以下账号|以下平台|点击(?:阅读|观看|关注|上方|下方|订阅|这里|
    链接)|點擊(?:閱讀|觀看|關注)|广而告之|(?:请|請)?(?:订阅|訂閱)(?:我们|我們|【|频道|\s)|フォローして|
    チャンネル登録|会員登録|ログイン|follow us|subscribe|sign up|join us|share this|click here|
    read more|see also|download (?:the|our) app
  `;

/** Names of networks whose accounts pages list. */
export const networks = source`
    g-?tv|g-?news|gnews|gettr|盖特|蓋特|getter|discord|telegram|电报|電報群|youtube|油管|twitter|推特|
    facebook|脸书|instagram|odysee|rumble|parler|whatsapp|linkedin|tiktok|微信|微博|himalaya|pinterest|
    reddit
  `;

/** Lines that are furniture as a whole. */
export const wholeLines = source`
    rol foundation|rol society|terms of use|terms of service|privacy policy|cookie policy|
    cookie preferences|contact us|about us|print|share|save|copy link|facebook|twitter|email|
    advertisement|sponsored content|about sponsored content|related articles?|related stories|read next|
    latest news|most read|loading|comments?|leave a comment|reply|home|menu|search|log ?in|sign in|
    register|subscribe|open in new window|广告|分享|分享到|收藏|打印|字号|评论|报道评论|報道評論|
    往期回顾|往期精选|相关阅读|相關閱讀|相关文章|相关新闻|延伸阅读|延伸閱讀|推荐阅读|热门文章|上一篇|
    下一篇|返回|返回首页|首页|全文完|完|未完待续|待续|待續|本文完|完結|終|hotnews|広告|印刷|シェア|
    ツイート|保存|関連記事|関連リンク|おすすめ|おすすめ記事|人気記事|アクセスランキング|有料会員限定|
    続きを読む|続く|会員限定|記事を保存|共有|その他
  `;

/** Words of a line about the pictures: 图片来源, 网络图片, "Getty Images". */
export const pictureWords = source`
    (?:图片|圖片|图像|封面|插图|插圖|照片|视频|截图|题图|配图|首图|附图|图|圖|画像|写真)(?:均)?(?:来源|
    來源|来自|來自|取自|源于|源|源自|出处|提供|截图|提供元|出典)|(?:记者|記者).{1,8}[摄攝]|网络图片|網絡圖片|网络截图|网图|资料图|
    本图出自|via getty|getty images|afp photo|ap photo|reuters\/|photo (?:by|courtesy|credit)|
    image (?:credit|source)|\/(?:afp|ap|getty|reuters)\b
  `;

/** Words of a group of authors, which sign with their name alone. */
export const groupWords =
  '农场|農場|农庄|庄园|莊園|樱花团|櫻花團|翻译组|翻譯組|战友团|编辑部|編集部|新闻组|听写组|速记组|视频部|金融部|教育部|健身部|栏目组|staff writers?|correspondent';
