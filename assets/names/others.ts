/**
 * Names that more than one thing bears, of which one is meant unless words near it tell that it is another:
 * `name|words of the other|words of this one`, in simplified characters. In 1976, too, there was a 天安门事件,
 * and companies have a 防火墙 of their own.
 */
export default `
防火墙|公司;软件;数据;银行|网络;翻墙;审查
天安门事件|1976;七六年;四五运动|1989;八九;六四
`;
