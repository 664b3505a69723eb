import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { findAttribution } from './attribution.ts';

/** A sentence, who says it and with which verb. */
const named: [Tongue, string, string, string][] = [
  ['zh', '据湖畔通讯社报道，水位又降了一米。', '湖畔通讯社', '报道'],
  ['zh', '据《湖畔日报》3月5日报道，渔船出不去了。', '《湖畔日报》', '报道'],
  ['zh', '根据水务局的数据，水位比去年低一米。', '水务局', '的数据'],
  ['zh', '水务局周三在一份声明中表示，将限制取水。', '水务局', '表示'],
  ['zh', '湖区当局报告说，鱼的数量减少了三成。', '湖区当局', '报告说'],
  ['zh', '“我们没有办法了。”渔民老周说。', '渔民老周', '说'],
  ['zh', '他补充说，雨季要到六月才开始。', '他', '补充说'],
  ['zh', '但市长李河则向记者指出：“钱不够。”', '市长李河', '指出'],
  ['zh', '据相关报道，渔业公司表示将协助修复堤坝。', '渔业公司', '表示'],
  ['zh', '报道称，周海警告渔民，湖水还会上涨。', '周海', '警告'],
  ['zh', '周海(Zhou Hai)博士告诉公众，湖水没有问题。', '周海(Zhou Hai)博士', '告诉'],
  ['zh', '根据《湖畔日报》的综合报道，渔民已经离开。', '《湖畔日报》', '报道'],
  ['zh', '据【湖畔新闻】3月14日报道，渔民已经离开。', '湖畔新闻', '报道'],
  ['zh', '湖畔财经6月2日消息，渔业公司必须在本周五前停工。', '湖畔财经', '消息'],
  ['zh', '湖城（湖畔社）——渔业部长表示，禁令将延长。', '渔业部长', '表示'],
  ['zh', '这位工作人员说，每天只卖十张船票。', '这位工作人员', '说'],
  ['zh', '几位不愿透露姓名的渔民证实，船票早已卖完。', '几位不愿透露姓名的渔民', '证实'],
  ['zh', '当时有评论家称，湖区经济会下滑。', '评论家', '称'],
  ['zh', '“这是最大的谎言，” 周海在节目“真话”（True Talk）中说道。', '周海', '说道'],
  ['zh', '「水很髒。」還有漁民稱，湖邊已經沒有人了。', '漁民', '稱'],
  ['zh', '反对筑坝的渔民表示，新的堤坝没有用处。', '反对筑坝的渔民', '表示'],
  ['zh', '《湖畔日报》上周的报道：湖里已经没有鱼了。', '《湖畔日报》', '报道'],
  ['zh', '湖区驻联合国大使周三仍表示，湖区不会停电。', '湖区驻联合国大使', '表示'],
  ['zh', '市长周三晚间表示，湖区不会停电。', '市长', '表示'],
  ['zh', '渔业公司长期以来一直声称，湖水没有问题。', '渔业公司', '声称'],
  ['zh', '据湖畔通讯社报道，市长李河周一表示，堤坝已经修好。', '市长李河', '表示'],
  ['zh', '《湖畔日报》南湖3月5日报道，渔船出不去了。', '《湖畔日报》', '报道'],
  ['zh', '湖畔数据银行表示，船票卖得很少。', '湖畔数据银行', '表示'],
  ['zh', '湖畔对冲基金表示，船票卖得很少。', '湖畔对冲基金', '表示'],
  ['zh', '围观的渔民兴奋地说，湖水回来了。', '围观的渔民', '说'],
  ['zh', '当地渔民说，湖水回来了。', '当地渔民', '说'],
  ['zh', '与周海共同主演《湖畔》的林川在声明中表示，他很难过。', '林川', '表示'],
  ['zh', '市长李河继续说，堤坝已经修好。', '市长李河', '说'],
  ['zh', '正如周海先生所说，湖水回来了。', '周海先生', '说'],
  ['zh', '正如周海先生强调，湖水回来了。', '周海先生', '强调'],
  ['zh', '周海先生特别强调，湖水回来了。', '周海先生', '强调'],
  ['zh', '据湖畔社报道，比赛解说员周海周一宣布，船赛已经结束。', '湖畔社', '报道'],
  ['zh', '湖畔社4月18日报道——渔业部长周海说，禁令将延长。', '渔业部长周海', '说'],
  ['zh', '同时湖畔官媒报道显示，禁令将延长。', '湖畔官媒', '显示'],
  ['zh', '其实周海先生说，湖水回来了。', '周海先生', '说'],
  ['zh', '渔业公司发布公告称，船票已经卖完。', '渔业公司', '称'],
  ['zh', '水务局公布的数据显示，水位比去年低一米。', '水务局', '显示'],
  ['zh', '周海先生提到，湖边只剩下三条船。', '周海先生', '提到'],
  ['zh', '3. 渔业公司宣布，船票已经卖完。', '渔业公司', '宣布'],
  ['zh', '▲周海先生撰文提到，湖边只剩下三条船。', '周海先生', '提到'],
  ['zh', '> 渔业公司宣布，船票已经卖完。', '渔业公司', '宣布'],
  ['zh', '渔民普遍认为，湖水还会上涨。', '渔民', '认为'],
  ['zh', '周海先生总是说，湖水会回来。', '周海先生', '说'],
  ['zh', '周海先生持续表示，湖水会回来。', '周海先生', '表示'],
  ['zh', '湖区研究机构南湖院最新统计数据显示，鱼价下降。', '湖区研究机构南湖院', '显示'],
  ['zh', '湖畔协会的报告指出，鱼价下降。', '湖畔协会', '指出'],
  ['zh', '智库南湖院的一份报告估计，鱼价会下降。', '智库南湖院', '估计'],
  ['zh', '根据湖畔社3月14日讯，渔船出不去了。', '湖畔社', '讯'],
  ['zh', '专家估计有三十条船沉没。', '专家', '估计'],
  ['zh', '湖畔协会最新发布的公报显示，鱼价下降。', '湖畔协会', '显示'],
  ['zh', '3/5/2021 周海先生表示，湖水会回来。', '周海先生', '表示'],
  ['zh', '渔业公司上个月证实，船票已经卖完。', '渔业公司', '证实'],
  ['zh', '湖区气象台发出警告，湖水还会上涨。', '湖区气象台', '警告'],
  ['zh', '周海先生自己说，湖水会回来。', '周海先生', '说'],
  [
    'zh',
    '南湖国家湿地保护与研究中心即将离任的副主任周海（Zhou Hai, former head）周五表示，湖水没有问题。',
    '南湖国家湿地保护与研究中心即将离任的副主任周海（Zhou Hai, former head）',
    '表示',
  ],
  ['en', 'According to the water board, the lake fell by a metre.', 'the water board', 'According to'],
  ['en', 'The lake fell by a metre, according to Ann Reed.', 'Ann Reed', 'according to'],
  [
    'en',
    'According to data from the U.S. Water Board, it fell.',
    'data from the U.S. Water Board',
    'According to',
  ],
  [
    'en',
    'It fell, former U.S. Water Secretary Ann Reed recently told us.',
    'former U.S. Water Secretary Ann Reed',
    'told',
  ],
  ['en', 'The water board said on Monday that the lake had fallen.', 'The water board', 'said'],
  ['en', '"We have no boats left," said Ann Reed, a fisher.', 'Ann Reed', 'said'],
  ['en', 'Ann Reed, a fisher from the north shore, said the boats were gone.', 'Ann Reed', 'said'],
  ['en', 'However, she also told reporters that nothing was decided.', 'she', 'told'],
  ['en', 'Prices rose by 3%, the bank has said.', 'the bank', 'said'],
  ['ja', '水道局によると、水位は1メートル下がった。', '水道局', 'によると'],
  ['ja', '湖畔新聞社は3日、新しい船を買うと発表した。', '湖畔新聞社', 'と発表し'],
  ['ja', '11日、知事は「雨が足りない」と述べた。', '知事', 'と述べ'],
];

const unnamed: [Tongue, string][] = [
  ['zh', '周海的激进预测是在鱼价公布之后发表的。'],
  ['zh', '研究报告显示，鱼价下降。'],
  ['zh', '南湖单方面宣布独立，法院裁定南湖宣布独立没有违法。'],
  ['zh', '湖区舰队估计有三十条船。'],
  ['zh', '湖区人口估计约三十万。'],
  ['zh', '卫星图像显示，北岸新建了码头。'],
  ['zh', '卫星影像顯示，北岸新建了碼頭。'],
  ['zh', '据悉，水位又降了一米。'],
  ['zh', '这座湖的全称是南湖湿地保护区。'],
  ['zh', '这说明水不够。'],
  ['zh', '水位又降了一米。'],
  ['zh', '渔业公司的营业收入预计达到185亿元。'],
  ['zh', '分析指出，湖区需要外来投资。'],
  ['zh', '根据资料显示，利率升至百分之三以上。'],
  ['zh', '下图显示了每周的船票销量。'],
  ['zh', '我们认为许多渔民已经离开湖区。'],
  ['zh', '渔船翻覆的报道已经屡见不鲜。'],
  ['zh', '23日傍晚，市长还将宣布新的计划。'],
  ['zh', '公告没有警告渔民不要靠近堤坝。'],
  ['zh', '湖水也被认为是治病的良药。'],
  ['zh', '根据周三晚间公布的监管公告，公司卖出了船票。'],
  ['zh', '然后有人说，湖边要修路。'],
  ['zh', '湖区停电，渔民都回家了。'],
  ['zh', '报导指出，湖区已经停电。'],
  ['zh', '相关船票调查显示，渔民的收入减少了。'],
  ['zh', '飞行记录显示，飞机在湖边降落。'],
  ['zh', '兴奋地告诉我，湖水回来了。'],
  ['zh', '换个角度可以说，湖水回来了。'],
  ['zh', '前两天听朋友说，湖水回来了。'],
  ['zh', '需要说，湖水回来了很多。'],
  ['zh', '渔业公司因涉嫌瞒报渔获被罚款。'],
  ['zh', '船票法（补充说明）由水务局制定。'],
  ['zh', '根据两位市长的谈话内容将起草协议，双方都会签字。'],
  ['zh', '渔业公司拒绝承认，船票已经卖完。'],
  ['zh', '湖边的路就更别说，已经没有人修了。'],
  ['zh', '甚至说，湖水已经回来了。'],
  ['en', 'We estimated the loss at three boats.'],
  ['en', 'The lake fell by a metre.'],
  ['en', 'It said nothing.'],
  ['ja', '水位は1メートル下がった。'],
];

describe('findAttribution', () => {
  test.each(named)('%s: %s', (tongue, sentence, who, verb) => {
    const found = findAttribution(sentence, tongue);
    expect(found).toMatchObject({ who, verb });
    const words = sentence.slice(found!.start, found!.end);
    expect(words).toContain(who);
    expect(words).toContain(verb);
  });

  test('a transcript names the speaker before a colon', () => {
    expect(findAttribution('周海先生：湖边还有三条船。', 'zh')).toEqual({
      who: '周海先生',
      start: 0,
      end: 4,
    });
    expect(findAttribution('地点：湖边的会议室。', 'zh')).toBeUndefined();
  });

  test.each(unnamed)('%s: nobody is named in %s', (tongue, sentence) => {
    expect(findAttribution(sentence, tongue)).toBeUndefined();
  });

  test('the speaker is always in the words of the text', () => {
    const pieces = fc.constantFrom(
      '据',
      '报道',
      '，',
      '湖',
      '表示',
      '”',
      '“',
      'Ann said ',
      'the ',
      ', ',
      'according to ',
      'は',
      'と述べた',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom<Tongue>('en', 'zh', 'ja'), (parts, tongue) => {
        const sentence = parts.join('');
        const found = findAttribution(sentence, tongue);
        if (found) expect(sentence.slice(found.start, found.end)).toContain(found.who);
      }),
    );
  });

  test.each([
    ['zh', '据湖'],
    ['zh', '近日'],
    ['zh', '湖表示'],
    ['en', 'Ann said '],
    ['en', 'the Ann '],
    ['en', 'according to '],
    ['ja', '湖は'],
  ] as [Tongue, string][])('%s: a long run of %j does not hang', (tongue, piece) => {
    findAttribution(piece.repeat(20_000), tongue);
  });
});
