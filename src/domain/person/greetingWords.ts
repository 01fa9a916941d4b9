/**
 * Words that stand around names, and family names that tell a written order. Lower case, without dots.
 * Data for `greeting*.ts`; lists are short on purpose: what is in none of them is shown for confirmation, not guessed.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles before a name that are no given name anywhere. */
export const titles = set(
  'dr dra dres dott dottssa prof profa profdr mr mrs ms mx miss mister sir dame herr frau hr fr mme mlle monsieur madame ' +
    'mag magª dipl dipl-ing dipl-kfm dipl-kffr ing eng engr doc mgr bc judr mudr phdr rndr paeddr mvdr thdr ir drs drir dhr mevr ' +
    'capt captain col lt maj sgt cdr rev revd hon adv avv arch lic licda srta sra shri smt sri er ca cs cpa phd md',
);

/** Titles only when written with a dot: without one they are names (Don, Gen, Pastor, Fr, Sr, Pr). */
export const dottedTitles = set(
  'm pr sr jr sra gen hon st don lic me ph rer nat habil mult hc med h c iur oec pol jur phil',
);

/** Titles that are given names somewhere: kept where only one other word stands beside them. */
export const givenNamesElsewhere = set('sri shri er doc');

/** What follows a name: degrees, certificates, generations. */
export const credentials = set(
  'phd mba emba dba md ms msc mscs ma ba bsc bs bba bcom mcom meng beng btech mtech mph mpa mpp mfa llb llm jd esq do dds dmd dvm ' +
    'rn bsn msn np dnp pa-c pharmd cpa cfa frm caia acca aca cma cia cisa cism cissp ccna ccnp ceh pmp pmi pmi-acp prince2 csm cspo psm safe spc ' +
    'shrm shrm-cp shrm-scp phr sphr gphr cipd mcipd fcipd assoc mrics rics frics leed pe pg ra aia riba eit se chartered ca cs ' +
    'jr jnr snr sr ii iii iv eng ing gphr ccp cebs cfp clu chfc cpcu arm crisc togaf itil six sigma sigma black belt lssbb lssgb ' +
    'facs facp frcs frcp mrcp faan fellow frsa obe mbe cbe kbe ret retd phdc edd edm med mdiv psyd lcsw lmft lpc msw ccc-slp dpt otr cscp cpim cscmp cmgr',
);

/** Parts of a family name that may stand between given and family name. */
export const particles = set(
  'van von vom zu zum zur der den de del della dell di da das do dos du des la le los las el al bin ibn ben bint ter ten te op af av y e i und',
);

/** First words of one given name: the second belongs to it (Abdul Karim). */
export const openers = set('abdul abd abdel abdoul abu el umm');

/** Written before the name one is called by (Md. Karim …). */
export const honouredFirstNames = set('md mohd mohammad mohammed muhammad mohamed muhammed moh');

/** Pairs that are one given name in daily use, "first second". */
export const doubleNames = set(
  'jean-pierre jean-paul jean-luc jean-claude jean-marc jean-michel jean-françois jean-francois jean-louis jean-baptiste jean-philippe jean-yves ' +
    'anne-marie anne-sophie anne-laure marie-claire marie-pierre marie-laure marie-france mary-ann mary-anne mary-kate mary-jane mary-beth ' +
    'juan-carlos juan-pablo juan-josé juan-jose juan-manuel juan-antonio josé-luis jose-luis josé-maría jose-maria josé-antonio jose-antonio ' +
    'josé-manuel jose-manuel miguel-ángel miguel-angel luis-miguel maría-josé maria-jose ana-maría ana-maria anna-maria maría-teresa ' +
    'hans-peter hans-jürgen hans-joachim karl-heinz klaus-dieter joão-pedro joao-pedro joão-paulo joao-paulo maria-joão maria-joao ' +
    'ana-paula ana-carolina ana-luiza maria-eduarda luiz-felipe gian-luca gian-paolo pier-luigi lars-erik per-olof anna-karin',
);

/** Family names of one character in Han script; those of two stand below. */
export const hanFamilyNames = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文施洪游',
);

export const hanDoubleFamilyNames = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 司徒 令狐 夏侯 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 ' +
    '佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野',
);

/** Family names of China and Korea in Latin letters. */
export const easternFamilyNames = set(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao ' +
    'yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao ' +
    'kong bai cui kang mao qiu qin gu hou shao meng qian chan wong cheung lau leung ng kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn ' +
    'hong jeon ryu yoo noh bae nam',
);

export const vietnameseFamilyNames = set(
  'nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý',
);

export const hungarianFamilyNames = set(
  'nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz ' +
    'lakatos mészáros meszaros oláh olah rácz racz fekete szilágyi szilagyi török fehér balázs gál szűcs szucs kocsis pintér fodor orsós szalai sipos ' +
    'magyar lukács gulyás biró bíró király katona jakab bogdán boros fazekas kelemen antal somogyi fülöp veres vincze hegedűs hegedus deák bognár',
);
