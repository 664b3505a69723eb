/** The sentences of `pages/gnews-harbour.html` in English: what a good translator would make of them. */
export const inEnglish: Record<string, string> = {
  '云港新码头开工，货主仍在观望': 'Work begins on Yungang’s new terminal as shippers wait and see',
  '云港市政府3月16日宣布，投资46亿元的新集装箱码头正式开工，计划2025年底前建成。':
    'The city of Yungang announced on March 16 that work had begun on a new container terminal costing 4.6 billion yuan, to be finished by the end of 2025.',
  '市长田岚说，码头建成后每年可处理280万个集装箱，比现有能力高出35%。':
    'Mayor Tian Lan said that the terminal would handle 2.8 million containers a year, 35% more than the present capacity.',
  '港务局的数据显示，去年云港的吞吐量下降了12.5%，是七年来的首次下降。':
    'Figures from the port authority show that throughput at Yungang fell by 12.5% last year, the first decline in seven years.',
  '当地货主协会并不看好这个项目。': 'The local shippers’ association is not optimistic about the project.',
  '协会会长何耘说，运价三年里涨了一倍，不少工厂已经把订单转到越南。':
    'He Yun, its president, said that freight rates had doubled in three years and that many factories had moved orders to Vietnam.',
  '新加坡的一家航运公司表示，它没有计划在2024年以前增加云港的航线。':
    'A shipping company in Singapore said that it had no plans to add routes to Yungang before 2024.',
  '工程由三家企业承建，其中一家来自日本，预计雇用大约1,800名工人。':
    'Three companies, one of them from Japan, are to do the work and are expected to employ about 1,800 workers.',
  '附近的渔民担心疏浚会影响渔场。': 'Fishermen nearby fear that dredging will harm their fishing grounds.',
  '去年12月，他们向法院提交了一份有640人签名的请愿书。':
    'In December last year they submitted a petition with 640 signatures to the court.',
  '法院预计将在6月作出裁决。': 'The court is expected to rule in June.',
  市长田岚: 'Mayor Tian Lan',
  田岚: 'Tian Lan',
  港务局: 'the port authority',
  协会会长何耘: 'He Yun, president of the association',
  何耘: 'He Yun',
  新加坡的一家航运公司: 'a shipping company in Singapore',
  云港市政府: 'the city of Yungang',
};
