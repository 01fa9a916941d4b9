// Baked by scripts/bake/cities.ts (credits: README.md). Do not edit.

/**
 * A line is a country or state, its zone unless it is the country's first, and folded names, the largest town first. A capital letter
 * before a name says how many people: A about 15,000, each further letter twice as many; '|' = as many as the one before.
 */
export const cityLines = `
AD:Aandorra la vella
AE:Idubai|dubaj|دبي|ドバイ|дубаиGsharjahFabu dhabi|abou dabi|abu zabi|abu dabi|أبوظبي|ajman city|al ayn|ras al khaimah cityEmusaffah
AF:Ikabul|kaboul|cabul|kabilFkandahar|herat|jalalabad|mazar e sharifDkunduz|ghazni
AG:Bst johns
AI:Athe valley
AL:Ftirana|tiranDdurres
AM:Gyerevan|eriwan|erevan|jerevan|erywan|erivanDgyumri
AO:IluandaGhuamboFndalatandoDbenguela
AR:Kbuenos aires|ciudad autonoma de buenos aires|caba|capital federal|gran buenos aires|ブエノスアイレス|布宜诺斯艾利斯|부에노스 아이레스|بوينوس أيرس|буэнос аиресGla plataFmar del plataEmoron|bahia blanca|merlo|jose c paz|quilmes|pilar
AR America/Argentina/Catamarca:Esan fernando del valle de catamarca
AR America/Argentina/Cordoba:HcordobaGrosarioFsanta fe|resistencia|santiago del estero|corrientesEposadas|parana|formosa
AR America/Argentina/Jujuy:Esan salvador de jujuy
AR America/Argentina/La_Rioja:Dla rioja
AR America/Argentina/Mendoza:Gmendoza
AR America/Argentina/Salta:FsaltaEneuquen
AR America/Argentina/San_Juan:Fsan juan
AR America/Argentina/San_Luis:Esan luis
AR America/Argentina/Tucuman:Gsan miguel de tucumanFtucuman|tucuma
AS:Apago pago
AT:Hvienna|wien|vienne|viena|wieden|wenen|viyana|viden|becs|grossraum wien|вена|维也纳|ウィーンElinz|graz|gradec|salzburg|salzbourg|salzburgo|salisburgoDinnsbruck|klagenfurt am wortherseeCvillach
AU-ACT:Fcanberra|camberra
AU-NSW:Isydney|sidney|シドニー|悉尼|시드니|سيدني|сиднеиGnewcastleEwollongongCmaitland
AU-NT Australia/Darwin:Ddarwin
AU-QLD Australia/Brisbane:HbrisbaneFgold coastElogan city|townsvilleDcairns|toowoombaCmackay|bundaberg|rockhampton
AU-SA Australia/Adelaide:Gadelaide|adelaidaCadelaide hills
AU-TAS Australia/Hobart:EhobartDlaunceston
AU-VIC Australia/Melbourne:Imelbourne|メルボルン|墨尔本|멜버른|ميلبورن|мельбурнEgeelongDbendigo|ballarat
AU-WA Australia/Perth:HperthDrockinghamCmandurah|bunbury
AW:Coranjestad
AX:Amariehamn|maarianhamina
AZ:Hbaku|bakou|bakoeEganja|ganca|sumqayit|lankaranDyevlakh
BA:Gsarajevo|sarajewo|saraybosnaEbanja luka
BB:Dbridgetown
BD:Jdhaka|dacca|daca|ঢাকা|dakka|ダッカ|达卡|다카|دكا|даккаIchittagongHkhulnaGrajshahiFcomilla|shibganj|natore|rangpurEtungi|mymensingh|narsingdi|bagerhat|coxs bazar|jessore|nagarpur|sylhet|narayanganj|barisal
BE:Hbrussels|brussel|bruxelles|bruselas|bruxelas|bryssel|bruksela|bruksel|brusel|брюссельGantwerpen|antwerp|anvers|amberes|antuerpia|anversa|antwerpiaFliege|luttich|lieja|liegi|luikEgent|ghent|gand|gante|charleroiDbrugge|bruges|brujas|brugia|namur|namen|leuven|louvain|lowen|lovaina|lovanio|monsCdeurne|aalst|mechelen|la louviere|kortrijk|hasselt|ostend|st niklaas|tournai|genk|seraing|roeselare|verviers|mouscron
BF:Gouagadougou|uagadugu|wagaduguFbobo dioulasso
BG:Gsofia|sofya|софияFplovdivEvarna|burgas|ruseDstara zagora|pleven|sliven|dobrich|shumenCpernik|yambol|haskovo|pazardzhik
BH:Fmanama
BI:Ebujumbura|buzumburaBgitega
BJ:GcotonouFabomey calaviEporto novo|portonovo|djougou|parakou
BL:Agustavia
BM:Bhamilton
BN:Ebandar seri begawan
BO:Hsanta cruz|santa cruz de la sierraGla paz|cochabambaEoruro|sucreDpotosi|tarija
BQ:Akralendijk
BR:Ksao paulo|san pablo|grande sao paulo|san paolo|サンパウロ|圣保罗|상파울루|ساو باولو|сан паулуJrio de janeiro|grande rioIbelo horizonte|brasiliaHporto alegre|curitiba|campinas|goianiaGguarulhos|santos|vitoria|nova iguacu|niteroi|duque de caxias|sao bernardo do campo|vila velha|joinville|sao jose dos camposFosasco|santo andre|contagem|ribeirao preto|florianopolis|uberlandia|sorocaba|novo hamburgo|aparecida de goiania|londrina|sao jose dos pinhais|juiz de fora|canoas|belford roxo|sao joao de meriti|jundiai|ribeirao das neves|serra|diadema|campos dos goytacazes|maua|betim|caxias do sul|campos|sao jose do rio preto|foz do iguacu|carapicuiba|volta redonda|piracicabaEamericana|itaquaquecetuba|bauru|montes claros|taubate|mogi das cruzes|sao vicente|pelotas|maringa|anapolis|ipatinga|guaruja|franca|blumenau|ponta grossa|limeira|viamao|suzano|petropolis|uberaba|cascavel|barueri|governador valadares|praia grande|santa maria|santa luzia|gravatai|rio verde|sumare|embu|colombo|taboao da serra|jacarei|marilia|presidente prudente|sao leopoldo|sao carlos|hortolandia|itapevi|sete lagoas|sao jose
BR America/Araguaina:Epalmas
BR America/Bahia:IsalvadorFfeira de santanaEvitoria da conquista|itabuna
BR America/Belem:Hbelem|belenFananindeua|macapa
BR America/Boa_Vista:Eboa vista
BR America/Campo_Grande:Gcampo grande
BR America/Cuiaba:FcuiabaEvarzea grande
BR America/Fortaleza:IfortalezaGnatal|sao luis|joao pessoa|teresinaFcampina grandeEcaucaia|juazeiro do norte|imperatriz|mossoro
BR America/Maceio:GmaceioFaracaju
BR America/Manaus:Hmanaus|manaos
BR America/Porto_Velho:Eporto velho
BR America/Recife:HrecifeGjaboataoFolinda|jaboatao dos guararapesEpaulista|caruaru
BR America/Rio_Branco:Erio branco
BS:Enassau
BT:Dthimphu|timbu|thimpu
BW:Egaborone
BY:HminskFhomyel|mahilyow|vitebskEvitsyebsk|hrodna|brest|babruysk
BZ:Abelmopan
CA-AB America/Edmonton:Gcalgary|edmontonCft mcmurray|red deer|lethbridge|medicine hat
CA-BC America/Dawson_Creek:Aft st john|dawson creek
CA-BC America/Edmonton:Acranbrook|kimberley
CA-BC America/Vancouver:HvancouverFsurreyEvictoria|burnaby|ladner|richmondDabbotsford|coquitlam|kelowna|delta|nanaimoCchilliwack|maple ridge|kamloops|white rock|prince george
CA-MB America/Winnipeg:Fwinnipeg
CA-NB America/Moncton:Dmoncton|st john
CA-NL America/Goose_Bay:Alabrador city|happy valley goose bay
CA-NL America/St_Johns:Dst johns|st jean de terre neuve|san juan de terranova
CA-NS America/Halifax:FhalifaxDsydney|dartmouth
CA-ON:Itoronto|トロント|多伦多|토론토|تورونتو|торонтоGottawaFmississauga|north york|hamilton|scarborough|brampton|kitchener|oshawa|etobicoke|londonEwindsor|markham|vaughan|richmond hill|barrie|nepeanDoakville|burlington|greater sudbury|st catharines|cambridge|guelph|east york|kingston|sarnia|milton|thunder bay|waterloo|ajax|kanata|pickering|brantfordCniagara falls|peterborough|willowdale|newmarket|sault ste marie|norfolk county
CA-ON America/Atikokan:Aft frances
CA-ON America/Winnipeg:Akenora|dryden
CA-QC:Imontreal|grand montrealFquebec|quebec city|ville de quebec|lavalEgatineau|longueuilDsaguenay|sherbrooke|levis|trois rivieres|terrebonneCrepentigny|st jean sur richelieu|brossard
CA-SK America/Regina:Esaskatoon|regina
CC:Awest island
CD:Jkinshasa|kinszasa|kinsasa|キンシャサ|金沙萨|킨샤사|كينشاسا|киншасаFmasina|kikwitEmbandaka|matadi
CD Africa/Lubumbashi:HlubumbashiGmbuji mayiFkananga|kisangani|likasi|kolweziEbukavu|tshikapa|kinduDgoma|isiro
CF:Gbangui|bangiDbimbo
CG:Gbrazzaville|brazzavilFpointe noire
CH:Gzurich|zurique|zurigo|zurych|zurih|curych|grossraum zurich|苏黎世|チューリッヒ|genevaFbasel|bale|basilea|basileia|bazyleaEbern|berne|berna|berno|lausanne|lausana|losanna|lozanna|geneve|genf|ginebra|genebra|ginevra|genewa|cenevre|zeneva|日内瓦Dluzern|lucerne|lucerna|winterthurCst gallen|st gall|san gallo|lugano
CI:Iabidjan|abiyan|abidzanGaboboFbouakeEdaloa|san pedro|yamoussoukro|korhogoDman|gagnoa
CK:Aavarua
CL:Isantiago|santiago de chile|サンチアゴ|圣地亚哥|산티아고|سانتياغو|сантьягоFconcepcion|puente alto|valparaiso|vina del marEantofagasta|talcahuano|temuco|san bernardo|iquique|rancagua|talca|aricaDpuerto montt|la serena|chillan|valdivia|copiapo
CM:Hdouala|dualaGyaoundeFgaroua|kousseri|bamendaEmaroua|bafoussam|mokolo|ngaoundere|bertoua
CN:Lshanghai|xangai|szanghaj|schanghai|sanghay|sanghaj|上海Kbeijing|peking|pekin|pequim|pechino|北京|tianjin|天津|guangzhou|canton|cantao|kanton|广州Jshenzhen|深圳|wuhan|武汉|dongguan|chongqing|重庆|chengdu|成都|nanjing|nanking|nankin|南京|nanchong|xian|西安|shenyang|hangzhou|杭州|harbin|taianIsuzhou|苏州|shantou|jinan|zhengzhou|changchun|shenyeng|dalian|kunming|qingdao|foshan|puyang|wuxi|xiamen|tianshui|ningbo|shiyan|taiyuan|tangshan|hefei|hechi|zibo|zhongshan|changsha|urumqi|sjanghai|shijiazhuangHlanzhou|yunfu|zhangzhou|guiyang|nanchang|shijianzhuang|xiangtan|jilin|dadonghai|ordos|fuzhou|shuyang|bayan nur|wanzhou|xuzhou|wenzhou|haikou|kunshan|xinyang|luoyang|luzhou|handan|nanning|datong|liuzhou|fushun|suining|anshan|yantai|luan|guankou|jinxiGbaotou|xuchang|qiqihar|hohhot|huainan|maoming|ganzhou|yueyang|tongshan|linyi|zaozhuang|changzhou|lijiang|xianyang|zhanjiang|nanyang|baoding|changshu city|ankang|zhuhai|neijiang|jieyang|maanshan|zhu cheng city|xiningFyinchuan
CO:Jbogota|ボゴタ|波哥大|보고타|بوغوتا|боготаHmedellin|cali|barranquillaGcartagena|bucaramanga|cucutaFsoledad|pereira|bello|santa marta|ibague|pasto|manizales|neiva|villavicencioEarmenia|soacha|valledupar|itagui|monteria|sincelejo|popayan|floridablanca|palmira|buenaventuraDflorencia
CR:Fsan jose
CU:Hhavana|havanna|la havane|la habana|lavana|hawanaFsantiago de cuba|camagueyEholguin|guantanamo|santa clara|las tunas|bayamo|pinar del rio|cienfuegosDmatanzas|ciego de avila|sancti spiritus
CV:Dpraia
CW:Dwillemstad
CX:Aflying fish cove
CY:Enicosia|lefkosia|lefkosa|nikosia|nicosie|nikozjaDlimassol
CZ:Gprague|praha|prag|praga|praag|прага|プラハ|布拉格Fostrava|ostrawa|brno|brunnDpilsen|plzen|pilzno|zlin|olomouc|liberec|pardubice|ceske budejovice|hradec kralove|usti nad labemChavirov|kladno|most|karvina|opava|frydek mistek|decin|jihlava|karlovy vary|teplice|chomutov
DE:Iberlin|berlim|berlino|berlijn|grossraum berlin|берлин|柏林|ベルリンHfrankfurt|stuttgart|estugarda|stoccarda|stutgart|grossraum stuttgart|штутгарт|hamburg|hambourg|hamburgo|amburgo|hamburk|grossraum hamburg|гамбургGmannheim|rhein neckar|rhine neckar|munich|munchen|munique|monaco di baviera|monachium|munih|mnichov|grossraum munchen|мюнхен|慕尼黑|ミュンヘン|essen|cologne|koln|colonia|keulen|kolonia|koln bonn|кельн|dusseldorf|duesseldorf|duisburgFfrankfurt am main|francfort|frankfurt nad menem|francoforte|francoforte sul meno|frankfurt rhine main|frankfurt rhein main|francfort sur le main|francfort del meno|frankfurt del meno|франкфурт|法兰克福|フランクフルト|bremen|breme|brema|bremen oldenburg|hannover|hanover|hanovre|nurnberg|nuremberg|nuremberga|norimberga|norymberga|nuernberg|dortmund|wuppertal|dresden|dresde|dresda|drezno|leipzig|lipsia|lipsk|leipzig halle|bonn|saarbrucken|wiesbaden|bochumEbielefeld|karlsruhe|augsburg|augsbourg|augusta|heidelberg|chemnitz|munster|gelsenkirchen|aachen|aix la chapelle|aquisgran|aquisgrana|akwizgran|aken|monchengladbach|kiel|braunschweig|brunswick|brunswijk|kassel|krefeld|freiburg|freiburg im breisgau|fribourg en brisgau|friburgo|halle saale|magdeburg|lubeck|oberhausen|koblenz|erfurt|rostock|hagen|osnabruck|hamm|mainz|mayence|maguncia|magonza|moguncja|potsdam|furth|herne|mulheimDsolingen|oldenburg|ludwigshafen am rhein|leverkusen|neuss|wurzburg|regensburg|ratisbonne|ratisbona|ratyzbona|ulm|paderborn|ingolstadt|darmstadt|gottingen|bremerhaven|wolfsburg|recklinghausen|heilbronn|bottrop|pforzheim|offenbach|remscheid|reutlingen|moers|siegen|bergisch gladbach|jena|gera|hildesheim|erlangen|witten|salzgitter|trier|treves|treveris|zwickau|kaiserslautern|iserlohn|schwerin|gutersloh|cottbus|duren|esslingen|flensburg|ratingen|marl|lunen|hanau am main|velbert|ludwigsburgCwilhelmshaven|tubingen|minden|villingen schwenningen|konstanz|constance|constanza|worms|dorsten|ludenscheid|marburg an der lahn|neumunster|castrop rauxel|dessau|gladbeck|arnsberg|rheine|viersen|delmenhorst|bayreuth
DJ:
DK:Gcopenhagen|kobenhavn|kopenhagen|copenhague|copenaghen|kopenhamn|kopenhaga|kopenhag|kodan|storkobenhavn|hovedstaden|копенгаген|哥本哈根Earhus|aarhusDodense|aalborg|alborg|frederiksbergCesbjerg|horsens|randers|kolding|vejle
DM:Aroseau
DO:Hsanto domingo|st domingue|santiagoGsantiago de los caballeros|santo domingo oeste|santo domingo esteEsan pedro de macoris|la romanaDsan cristobal|puerto plata|san francisco de macoris|salvaleon de higuey
DZ:Halgiers|algier|alger|argel|algeriGboumerdas|oranFtebessa|constantine|chlef|arak|blida|annabaEbiskra|setif|batna|bab ezzouar|bejaia|sidi bel abbes|skikda|tiaret|el oued|ouargla|djelfaDbordj bou arreridj|mostaganem|souk ahras|mascara|jijel|medea|tizi ouzou|bechar|saida|tlemcen|relizane|guelma
EC:Hguayaquil|guaiaquil|quitoEcuenca|ambato|machala|santo domingo de los colorados|portoviejoDesmeraldas|riobamba|ibarra
EE:Ftallinn|tallin|tallina|таллиннDtartuCnarva
EG:Jcairo|kairo|le caire|el cairo|il cairo|kair|kahire|القاهرة|开罗|カイロ|카이로|каирIalexandria|alexandrie|alejandria|alexandrien|alessandria degitto|aleksandria|iskenderiye|الإسكندريةHel giza|gizaFbur said|luxor|el mansura|port said|suez|ismailia|al mahallah al kubra|asyut|al mansurah|tanda|tanta|sohag|damanhur|el minya|beni suefEel faiyum|al fayyum|zagazig|aswan|kafr ad dawwar|qina|halwan|al minya|bani suwayf|shibin al kawmDbanha|kafr ash shaykh|arish
EH:Elaayoune
ER:Fasmara
ES:Imadrid|madryt|madri|comunidad de madrid|マドリード|马德里|мадрид|barcelona|barcelone|barcellona|barselona|バルセロナ|巴塞罗那|барселонаGseville|valencia|valence|valenza|walencja|sevilla|siviglia|sewilla|sevilhaFzaragoza|saragossa|saragosse|saragoca|saragozza|bilbao|bilbo|malaga|murcia|palma|palma de mallorca|palma de maiorcaEvigo|alicante|alacant|cordoba|cordoue|cordova|valladolid|granada|la coruna|gijon|lhospitalet de llobregat|a coruna|corunna|corunha|gasteiz vitoria|vitoria|vitoria gasteiz|pamplona|iruna|pampelune|elche|ciudad lineal|oviedo|badalona|cartagena|terrassa|jerez de la frontera|sabadell|mostoles|alcala de henares|fuenlabrada|santander|san sebastian|donostia|st sebastien|san sebastian donostia|almeria|leganes|donostia san sebastian|castello de la plana|burgos|albaceteDalcorcon|getafe|salamanca|cadiz|marbella|logrono|mataro|huelva|badajoz|tarragona|chamartin|lleida|leon|dos hermanas|santa coloma de gramenet|torrejon de ardoz|jaen|algeciras|parla|ourense|alcobendas|reus|torrevieja|barakaldo|lugo|san fernando|girona|santiago de compostela|caceres|lorca|coslada|talavera de la reina|el puerto de santa maria|cornella de llobregat|las rozas de madrid|orihuelaCaviles|el ejido|guadalajara|roquetas de mar|palencia|sant boi de llobregat|pozuelo de alarcon|toledo|pontevedra|getxo|gandia|sant cugat del valles|torrent|chiclana de la frontera|manresa|san sebastian de los reyes
ES Africa/Ceuta:Cceuta|septe
ES Atlantic/Canary:Flas palmas de gran canaria|las palmasEsanta cruz de tenerifeDla laguna|teldeCarona
ET:Iaddis ababa|addis abeba|adis abebaFnazretEdire dawa|mekele|bahir darDhawassa
FI:Ghelsinki|helsingfors|helsingin|helsinque|helsinquia|helsinky|paakaupunkiseutu|хельсинкиEespoo|esbo|tampere|tammerfors|tampereen|vantaa|turku|abo|turunDoulu|uleaborg|oulun|lahti|jyvaskyla|kuopioCpori|lappeenranta|vaasa|kotka|joensuu
FJ:Dsuva
FK:Astanley
FM Pacific/Pohnpei:Apalikir national government center
FO:Atorshavn
FR:Iparis|parigi|paryz|parijs|grand paris|париж|パリ|巴黎|باريس|파리Gmarseille|marseilles|marsella|marselha|marsiglia|marsylia|aix marseille|lyon|lyons|lione|lion|liao|grand lyonFtoulouse|tolosa|tuluza|lille|rijsel|nice|niza|nizza|nicea|bordeaux|burdeos|bordeus|nantes|strasbourg|strassburg|estrasburgo|strasburgo|straatsburg|strasburgErouen|montpellier|grenoble|metz|toulon|st etienne|le havre|rennes|reims|tours|nancy|clermont ferrand|cergy pontoise|angers|orleansDmulhouse|mulhausen|dijon|nimes|caen|aix en provence|limoges|st quentin en yvelines|brest|le mans|amiens|villeurbanne|perpignan|besancon|boulogne billancourt|argenteuil|st denis|roubaix|tourcoing|montreuil|dunkerque|dunkirk|dunkirchen|avignon|avinon|avignone|marseille 13|asnieres sur seine|nanterre|poitiers|versailles|courbevoieCcreteil|pau|colombes|vitry sur seine|aulnay sous bois|marseille 08|marseille 15|la rochelle|marseille 09|champigny sur marne|rueil malmaison|antibes|st maur des fosses
GA:Flibreville|librevil
GB:Jlondon|londres|londra|londyn|londen|lontoo|greater london|city of london|лондон|ロンドン|伦敦|لندن|런던HbirminghamGmanchester|マンチェスター|leeds|sheffield|glasgow|liverpool|nottinghamFbristol|cardiff|caerdydd|newcastle|leicester|edinburgh|edimbourg|edimburgo|edynburg|bradford|southend on sea|southampton|stoke on trent|belfast|beal feirste|coventryEsunderland|stoke|birkenhead|portsmouth|brighton|islington|reading|kingston upon hull|hull|preston|newport|swansea|bournemouth|middlesbrough|derby|plymouth|luton|wolverhampton|city of westminster|blackpool|milton keynes|bexley|northampton|archway|norwich|dudley|aberdeen|newcastle upon tyne|tyneside|sutton|swindon|crawley|ipswich|wigan|oxford|croydon|walsall|mansfieldDwarrington|slough|peterborough|cambridge|doncaster|york|dundee|poole|gloucester|burnley|huddersfield|telford|blackburn|basildon|bolton|stockport|west bromwich|grimsby|hastings|high wycombe|watford|st peters|burton upon trent|colchester|eastbourne|exeter|rotherham|cheltenham|lincoln|chesterfield|chelmsford|dagenham|basingstoke|maidstone|sutton coldfield|bedford|oldham|enfield town|woking|st helens|worcester|gillingham|worthing|rochdale|solihull|royal leamington spa|romford|bath|harlow|nuneaton|high peak|darlington|southport|chester|stevenage|wembley|grays|harrogate|hartlepool|cannock|hemel hempsteadCst albans|redditch|south shields|derry|weston super mare|halifax|beckenham|tamworth|scunthorpe|stockton on tees|wakefield|carlisle|gateshead|lisburn|fylde|paisley|bracknell|newcastle under lyme|crewe|chatham|hove
GD:Bst georges
GE:Gtbilisi|tiflis|tbilissiEkutaisiDbatumi
GF:Ccayenne|cayena|caiena|caienna|kajenna
GG:Ast peter port
GH:Haccra|acra|akra|kumasiFtamaleEtakoradiDcape coast|sekondi takoradi
GI:
GL:Anuuk
GM:FserekundaBbanjul|bandzul
GN:Hcamayenne|conakry|conakri|conacri|konakry|konakriDnzerekore
GP:Abasse terre
GQ:EbataDmalabo
GR:Hathens|athen|athenes|atenas|atene|aten|ateny|athene|atina|αθηνα|atticaFthessaloniki|salonica|saloniki|salonicco|selanik|θεσσαλονικηEpiraievsDpatra|piraeus|larisa|peristeri|irakleion|kallithea|acharnes|volos|kalamaria|nikaia|glyfadaCilion|ilioupoli|keratsini|khalandrion|nea smyrni|marousi|agios dimitrios|zografos|aigaleo|nea ionia|ioannina|palaio faliro|korydallos|chalkida|trikala|kalamata|vyronas|agia paraskevi|galatsi|petroupolis|serres|rodos|kavala|chania|katerini|alexandroupoli|lamia
GS:Agrytviken
GT:Gguatemala cityFmixco|villa nueva|quetzaltenango
GU:Ahagatna
GW:Fbissau|bisau
GY:Egeorgetown
HK:Jهونغ كونغ|гонконгHkowloonEtsuen wanDyuen long kau hui
HN:GtegucigalpaFsan pedro sulaDla ceiba
HR:Gzagreb|agram|zagrzeb|zagabriaEsplitDrijeka|osijekCslavonski brod|zadar|pula|sesvete
HT:Hport au prince|puerto principe|porto principeFdelmas 73Epetionville|port de paix|croix des bouquetsDjacmel|okap|les cayes
HU:Hbudapest|budapeszt|budapeste|будапешт|boedapestEdebrecen|miskolc|szeged|pecsDnyiregyhaza|gyor|szekesfehervar|kecskemet|szombathely|szolnok|kaposvarCparadsasvar|tatabanya|bekescsaba|erd|veszprem|zalaegerszeg|sopron|eger|nagykanizsa|dunaujvaros
ID:Jjakarta|djakarta|yakarta|giacarta|dzakarta|jacarta|jabodetabek|jakarta raya|cakarta|ジャカルタ|雅加达|자카르타|جاكرتا|джакартаHsurabaya|bandung|bekasi|medan|palembang|tangerangGsemarang|south tangerang|depok|cilacap|batam|bandar lampung|bogor|padang|malang|pekanbaruFyogyakarta|situbondo|surakarta|cimahi|jambi|jambi city|binjai|bengkulu|banda aceh|pasuruanEpercut|bukittinggi|jember|sukabumi|tasikmalaya|pekalongan|cirebonDserang|pangkalpinang
ID Asia/Jayapura:FambonDjayapura|jajapura
ID Asia/Makassar:Gmakassar|macassar|makasar|ujungpandang|denpasar|city of balikpapanFbandjarmasin|banjarmasin|palu|samarinda|manado|balikpapan|mataramEkupang|gorontalo|kendari
ID Asia/Pontianak:FpontianakDpalangkaraya
IE:Gdublin|dublino|dublim|baile atha cliathEcork|corcaighDluimneachCgalway|gaillimh|tallaght
IL:Htel aviv yafoGjerusalem|jerusalen|gerusalemme|jerozolima|kudus|ירושלים|jeruzalemFhaifa|hajfa|חיפה|tel aviv|tel awiw|תל אביב|gush danEashdod|rishon leziyyon|petah tiqwa|beersheba|netanyaDholon|bnei brak|rehovot|bat yam|ramat gan|nazareth|ashkelon|modiin makkabbim reutCherzliya|kfar saba|raanana|hadera|bet shemesh|lod|modiin ilit|ramla|nahariyya
IM:Bdouglas
IN:Kmumbai|bombay|bombaim|bombaj|navi mumbai|मुंबई|ムンバイ|孟买|delhi|nova deli|delhi ncr|national capital region|दिल्लीJkolkata|calcutta|kalkutta|calcuta|kalkuta|कोलकाता|コルカタ|加尔各答|콜카타|كالكتا|калькутта|bengaluru|bangalore|bangaluru|bengalore|bangalor|ಬೆಂಗಳೂರು|बेंगलुरु|バンガロール|班加罗尔|chennai|madras|चेन्नईIhyderabad|greater hyderabad|हैदराबाद|ahmedabad|pune|poona|pimpri chinchwad|पुणे|surat|kanpur|haora|jaipurHlucknow|nagpur|indore|patna|bhopal|ludhiana|vadodara|baroda|kalyan|agra|gurgaon|gurugram|tirunelveli|faridabad|nasik|najafgarhGasansol|coimbatore|gorakhpur|meerut|vishakhapatnam|nashik|pimpri|ghaziabad|thane|varanasi|benares|nowrangapur|dombivli|rajkot|jabalpur|amritsar|prayagraj|madurai|bhilai|allahabad|chhatrapati sambhajinagar|visakhapatnam|vizag|kochi|srinagar|warangal|aurangabad|sholapur|vijayawada|solapur|chandigarh|jodhpur|jamshedpur|ranchi|gwalior|guwahati|mysuru|thiruvananthapuram|trivandrum|mysore|tiruchirappalli|hubballi|hubli|salem|jullundur|bhubaneshwar|narela|noida|greater noida|kota|jalandhar|bareilly|aligarh|atal nagar|moradabad|bhiwandi|dhanbad|kozhikode|raipurFamravati|kolhapur|dehra dun|jammu|jhansi|borivli|belagavi|cochin|sangli|mangaluru|nanded|cuttack|bikaner|malegaon|bhavnagar|raurkela|ajmer|tiruppur|nellore|guntur|bhayandar|durgapur|ulhasnagar|siliguri|bilimora|jamnagar|shivamogga|ujjain|saharanpur|gulbarga|bhatpara|davangere|akola|chandrapur|kurnool|ramgundam|udaipur|shyamnagar|nangi|bilaspur|tuticorin|jalgaon|belgaum|gaya|hisar|dhule|korba|bokaro|mangalore|thoothukudi|kollam|ballari|ahmednagar|shillong|latur|bhagalpur|bhilwara|tumakuru|muzaffarnagar|nizamabadErajapalaiyam|parbhani|muzaffarpur|mathura|patiala|brahmapur|shahjahanpur|sikar|new delhi|neu delhi|nueva delhi|nova delhi|nuova delhi|nowe delhi|yeni delhi|नई दिल्ली|新德里|rohtak|firozabad|rajamahendravaram|barddhaman|aizawl|imphal|puducherry|agartala|gandhinagar|shimla
IQ:Jbaghdad|bagdad|bagda|بغداد|bagdat|バグダッド|巴格达|바그다드|багдадHbasrah|mosulGerbil|abu ghurayb|basra|irbil|as sulaymaniyahFdahuk|an najaf|kirkuk|najaf|al hillah|karbala|an nasiriyah|nasiriyahEad diwaniyah|al amarah|al kut|dihok|ramadi|baqubahDas samawah
IR:Jtehran|teheran|تهران|teera|tahran|テヘラン|德黑兰|테헤란|طهران|тегеранHmashhad|isfahan|karaj|tabrizGshiraz|qom|ahvaz|kermanshah|pasragad branch|kahrizFrasht|kerman|orumiyeh|zahedan|hamadan|azadshahr|arak|yazd|khomeini shahr|bandar e abbas|ardabil|qazvin|abadan|zanjan|khorramabad|bandar abbas|sanandajEkhorramshahr|dezful|khomeyni shahr|sari|gorgan|birjand|borujerd|qarchak|sabzevar|najafabad|neyshabur|bojnurdDbushehr|ilam|shahr e kord|semnan
IS:Dreykjavik|reikiavik|reyk ja vik
IT:Hrome|roma|rom|rzym|рим|ローマ|罗马|milan|milano|mailand|milao|milaan|mediolan|милан|ミラノ|米兰|naples|napoli|neapel|napoles|napels|neapolGturin|torino|turim|turijn|turyn|florence|firenze|florenz|florencia|florenca|florencja|palermo|palermeFgenoa|genova|genes|genua|salerno|catania|catane|bologna|bologne|bolonia|bolonha|bariEverona|verone|werona|venice|venezia|venise|venedig|venecia|veneza|venetie|wenecja|venedik|cagliari|messina|pescara|trieste|triest|trst|padova|padua|padoue|brescia|prato|taranto|modenaDreggio calabria|como|parma|bergamo|livorno|mestre|foggia|pisa|perugia|reggio nellemilia|acilia castel fusano ostia antica|treviso|ravenna|siracusa|lecce|ferrara|monza|rimini|vicenza|udine|trento|sassari|barletta|bolzano|bozen|andria|terni|brindisi|ancona|forli|novara|piacenza|catanzaro|la spezia|torre del grecoCarezzo|lucca|giugliano in campania|busto arsizio|lido di ostia|cesena|marsala|pesaro|varese|sesto san giovanni|latina
JE:Bst helier
JM:GkingstonEspanish town
JO:Gamman|ama|az zarqa|zarqaFirbidErusseifaDajlun
JP:Ltokyo|tokio|toquio|東京|东京|東京都|도쿄|токио|طوكيوJosaka|大阪|오사카Iyokohama|横浜Hnagoya|名古屋|sapporo|札幌|fukuoka|福岡|sendai|仙台|kyoto|kioto|quioto|京都|hiroshima|広島|kobe|神戸|kawasakiGsaitama|yono|kitakyushu|chiba|hamamatsu|sakai|okayama|shizuoka|kumamotoFnaha|hachioji|utsunomiya|kagoshima|niigata|matsuyama|kanazawa|himeji|nagano|matsudo|nishinomiya hama|kawaguchi|oita|amagasaki|otsu|kurashiki|yokosuka|nagasaki|hirakata|gifu|machida|gifu shi|wakayama|fujisawa|tsu|toyonaka|fukuyama|toyohashi|minato|nara shi|toyota|iwaki|asahikawa|tokushima|takatsuki|okazaki|suita|koriyama|kashiwa|tokorozawaEkawagoe|kochi|takamatsu|toyama|akita|miyazaki|koshigaya|maebashi|mito|kasugai|aomori|akashi|yokkaichi|morioka|fukushima|hakodate|ichihara|ichinomiya|ibaraki|yao|kakogawacho honmachi|yamagata|hiratsuka|fukui shi|shimonoseki|takasaki|fuji|hachinohe|neyagawa|kurume|sasebo|chigasaki|soka|atsugi|minamirinkan|kofuDsaga|matsue|tottori|yamaguchi
KE:InairobiGmombasaEnakuru|kisumu|eldoret
KG:Gbishkek|bischkek|bichkek|bisjkek|biszkek|biskekEosh
KH:Hphnom penhGtakeoDsihanoukville|battambang|siem reap
KI:Btarawa|taraua
KM:Dmoroni
KN:Abasseterre
KP:Ipyongyang|pjongjangGnampoFhamhung|hungnam|chongjin|sunchonEkaesong|wonsan|sariwon|sinuiju|kanggye|haeju
KR:Jseoul|seul|soul|서울|서울특별시|首尔|ソウル|сеул|سولIbusan|pusan|부산Hincheon|인천|daegu|daejeon|gwangjuGsuwon|changwon|goyang si|seongnam si|ulsan|songnam|goyang|puchon|bucheon si|cheongju|jeonju|ansanFansan si|cheongju si|anyang si|pohang|uijeongbu si|hwaseong si|masan|jeju city|cheonan|jeju|kwangmyong|kimhaeEchinju|yeosu|gumi|iksan|mokpo|gunsan|wonju|suncheon|sejong|chuncheonDandong
KW:Fal ahmadiDhawalliCkuwait city|ciudad de kuwait
KY:Bgeorge town
KZ:Halmaty|alma ata|almatiFkaragandy|shymkent|qaraghandy|taraz|nur sultanEastana|pavlodar|ust kamenogorsk|semey|petropavlDkokshetau
KZ Asia/Aqtau:Daktau|aktaou|aktav
KZ Asia/Aqtobe:Eaktobe
KZ Asia/Atyrau:Eatyrau|atyraou|atiraw|atirav
KZ Asia/Oral:Eoral|ouralsk|uralsk
KZ Asia/Qyzylorda:Ekyzylorda|qysylorda|kzyl orda|kizilorda|kostanay
LA:Fvientiane|vientian|wientian
LB:Hbeirut|beyrouth|bejrut|beyrut|بيروت|beirute|beiroetFtrablousEtripoliDsidon|nabatiye et tahta
LC:Bcastries
LI:Avaduz
LK:Fcolombo|kolomboDjaffna
LR:Gmonrovia
LS:Emaseru
LT:Fvilnius|wilno|vilna|wilna|kaunas|kownoEklaipedaDsiauliai|panevezysCalytus
LU:Dluxemburg stadt
LV:Griga|rygaDdaugavpils|liepajaCjelgava|jurmala
LY:Gtripoli|tripolis|tripoli libye|trypolis|trablus|banghaziFbenghazi|misratahEal khums|az zawiyahDajdabiya|sabha|sirte|tobruk
MA:Icasablanca|dar el beida|الدار البيضاء|kazablankaHrabat|الرباطGfez|fes|sale|marrakesh|marrakech|marraquexe|marrakesch|agadir|tangierFmeknes|kenitra|oujda|oujda angad|al hoceimaEtetouan|safi|temaraDbeni mellal
MC:
MD:Fchisinau|kiszyniow|kisinevDtiraspol|balti
ME:Dpodgorica
MF:Amarigot
MG:Hantananarivo|antananarywaEantsirabe|toamasina|fianarantsoaDmahajanga
MH:Bmajuro
MK:Fskopje|skopie|uskup
ML:HbamakoEsikasso
MM:Iyangon|rangun|rangoun|yangon rangun|rangum|rangoon|ヤンゴン|仰光|랑군|رانغون|янгонGmandalay|nay pyi tawFnaypyidaw|mawlamyineEbago|kyain seikgyi township|pathein|sittweDtaunggyi|dawei
MN:Gulan bator|ulaanbaatar|oulan bator|ulan batur
MO:
MP:Csaipan
MQ:Eft de france
MR:Gnouakchott|nuakchot|nawakszut
MS:Aplymouth
MT:Evalletta
MU:Fport louis
MV:Dmale
MW:Flilongwe|blantyreEmzuzu
MX:Kmexico city|ciudad de mexico|cdmx|cidade do mexico|mexiko stadt|citta del messico|miasto meksyk|mexico stad|distrito federal|valle de mexico|メキシコシティ|墨西哥城|meksyk miasto|mexico by|メキシコシティー|멕시코 시티|مكسيكو سيتي|мехикоIguadalajaraHiztapalapa|puebla|ecatepec de morelosGleon|leon de los aldama|gustavo adolfo madero|zapopan|ciudad nezahualcoyotl|toluca|nezahualcoyotl|san luis potosi|naucalpan de juarez|queretaro|aguascalientes|acapulcoFacapulco de juarez|tlalnepantla|santiago de queretaro|coyoacan|morelia|santa maria chimalhuacan|cuernavaca|tlaquepaque|tlalpan|veracruz|tuxtla|cuauhtemoc|ciudad lopez mateos|cuautitlan izcalli|tuxtla gutierrez|xalapa|xalapa de enriquez|azcapotzalco|tonala|xochimilco|oaxaca|villahermosa|iztacalco|irapuato|miguel hidalgo|xico|benito juarez|celayaEixtapaluca|pachuca|tlahuac|nicolas romero|coacalco|uruapan|coatzacoalcos|pachuca de soto|soledad de graciano sanchez|tehuacan|ojo de agua|magdalena contreras|tapachula|buenavista|puerto vallarta|chilpancingo|zacatecas|colima
MX America/Cancun:FcancunDchetumal
MX America/Chihuahua:Gchihuahua
MX America/Ciudad_Juarez:Gciudad juarez|juarez
MX America/Hermosillo:GhermosilloEciudad obregon|nogales
MX America/Matamoros:Freynosa|matamoros|heroica matamoros|nuevo laredo
MX America/Mazatlan:GculiacanFmazatlanEtepic|los mochis|la paz
MX America/Merida:GmeridaEcampeche
MX America/Monterrey:HmonterreyGtorreon|saltilloFguadalupe|tampico|victoria de durango|ciudad apodaca|durango|san nicolas de los garza|ciudad general escobedoEgomez palacio|ciudad victoria|santa catarina|monclova
MX America/Ojinaga:Gjuarez
MX America/Tijuana:HtijuanaGmexicaliEensenada
MY:Hgeorge town|kota bharu|kuala lumpurGkelang|klang|johor bahru|kampung baru subangFipoh|malacca|petaling jaya|shah alam|butterworth|kota baharu|seremban|kuantanEkuala terengganu|sungai petani|alor setar
MY Asia/Kuching:Fkuching|kucing|kota kinabalu|sandakanEtawau|miri
MZ:GmaputoFmatola|beira|nampulaEchimoio|nacala|quelimaneDtete|xai xai
NA:Ewindhoek|windhuk
NC:Dnoumea|numea
NE:GniameyEzinder|maradiDagadez
NF:Akingston
NG:Jlagos|ラゴス|拉各斯|라고스|لاغوس|лагосIkano|ibadanHkadunaGport harcourt|benin city|maiduguri|zaria|ikare|aba|abuja|jos|ilorin|oyo|enugu|warriFsokoto|ogbomosho|abeokuta|onitsha|ebute ikorodu|uyo|ife|okene|calabar|ado ekiti|katsina|akure|oshogbo|lekki|awkaEbauchi|ikeja|makurdi|minna|efon alaaye|ilesa|owo|umuahia|gombe|ondo|ikot ekpene|iwo|jimeta|atani|gusau|mubi|ikire|owerriDosogbo|abakaliki|lafia
NI:GmanaguaDleon|chinandega|masaya
NL:Gthe hague|den haag|s gravenhage|la haye|la haya|haia|laia|haag|haga|amsterdam|amesterdao|amsterda|амстердам|阿姆斯特丹|rotterdam|roterdam|roterdao|roterdaFutrecht|utrequeEeindhoven|brainport|haarlem|tilburg|groningen|almere stadDbreda|nijmegen|enschede|arnhem|zaanstad|amersfoort|apeldoorn|s hertogenbosch|hoofddorp|maastricht|leiden|dordrecht|zoetermeer|zwolle|leeuwarden|deventer|delft|alkmaar|heerlen|venloChilversum|hengelo|amstelveen|roosendaal|purmerend|oss|schiedam|spijkenisse|helmond|vlaardingen|almelo|gouda|zaandam|lelystad|alphen aan den rijn|hoorn|velsen zuid|ede|bergen op zoom|capelle aan den ijssel|assen|nieuwegein|veenendaal|zeist|den helder|hardenberg|emmen|oosterhout
NO:Goslo|stor oslo|ослоEbergenDtrondheim|stavanger|drammenCskien|fredrikstad|kristiansand|sandnes|asker|tromso|sarpsborg
NP:Hkathmandu|katmandou|katmanduEpokhara
NR:Ayaren
NU:Aalofi
NZ:GaucklandFwellington|christchurch|manukau cityEmanukauDhamilton|dunedin|tauranga|lower huttCpalmerston north|rotorua|hastings|nelson|napier|mangere|whangarei|porirua
OM:Gmuscat|maskat|mascate|muskatEseeb|salalah
PA:Gpanama cityEsan miguelito
PE:Jlima|lima metropolitana|リマ|利马|리마|ليما|лимаGarequipa|callao|trujilloFchiclayo|iquitos|huancayo|piuraEcusco|chimbote|pucallpa|tacna|ica|juliacaDayacucho|huanuco|cajamarca
PF:Cpapeete
PG:Eport moresby
PH:Jmanila|manille|metro manila|national capital region philippines|manilla|マニラ|马尼拉|마닐라|مانيلا|манилаIquezon cityHcaloocan cityGdavao|budta|malingao|cagayan de oro|cebu|cebu city|general santos|bacolodFtaguig|pasig city|zamboanga|las pinas|antipolo|makati city|iligan|naga|bacolod city|mansilingan|dasmarinas|pasay|pasay city|iloilo|baguio city|san jose del monte|bacoor|lapu lapu cityEmandaue city|batangas|legazpi|calamba|angeles|iligan city|butuan|cabuyao|mandaluyong city|binan|angeles city|santol|cainta|baguio|san pedro|olongapo|mantampay|san fernando|libertad|navotas|tacloban|magugpo poblacion|taytay|cotabato|lucena|puerto princesa|cabanatuan city|pagadianDkoronadal
PK:Kkarachi|karatschi|karaczi|karaci|カラチ|卡拉奇|카라치|كراتشي|карачиJlahoreHfaisalabad|saidu|rawalpindi|multan|gujranwala|hyderabadGpeshawar|abbottabad|rahim yar khan|quetta|muzaffarabad|battagram|islamabadFkotli|bannu|bahawalpur|sargodha|sialkot|sialkote|sukkur|larkana|shekhupura|sheikhu pura|bhimbar|jhang sadr|jhangEgujrat|mardan|kasur|mingora|dera ghazi khan|sahiwal|nawabshah|okara
PL:Hwarsaw|warszawa|warschau|varsovie|varsovia|varsavia|varsova|varsava|варшава|华沙|katowice|kattowitz|gorny slaskGlodz|lodsch|krakow|cracow|krakau|cracovie|cracoviaFwroclaw|breslau|breslavia|vratislav|gdansk|danzig|danzica|trojmiasto|tricity|poznan|posen|bytom|szczecin|stettin|bydgoszcz|lublin|gliwiceEbialystok|gdynia|czestochowa|sosnowiec|radom|mokotow|kielce|torun|rzeszow|zabrze|praga poludnie|olsztyn|bielsko bialaDursynow|ruda slaska|wola|rybnik|bielany|srodmiescie|dabrowa gornicza|tychy|opole|elblag|plock|walbrzych|gorzow wielkopolski|targowek|wloclawek|zielona gora|tarnow|chorzow|kalisz|koszalin|legnica|bemowo|grudziadz|slupsk|jaworzno|jastrzebie zdroj|ochota|praga polnoc|bialoleka|jelenia goraCnowy sacz|konin|piotrkow trybunalski|inowroclaw|lubin|siedlce|pila|myslowice|ostrowiec swietokrzyski|siemianowice slaskie|ostrow wielkopolski|stargard|pabianice|gniezno|fordon|suwalki|glogow|chelm|tomaszow mazowiecki|przemysl|stalowa wola|zamosc|kedzierzyn kozle|lomza|leszno|zory|belchatow|wawer|mielec|tarnowskie gory|swidnica|tczew|piekary slaskie|raciborz|bedzin|zgierz|biala podlaska|elk|swietochlowice|pruszkow|ostroleka|starachowice|zawiercie|zoliborz|legionowo|tarnobrzeg|pulawy|wodzislaw slaski|skarzysko kamienna|radomsko|skierniewice|kutno|starogard gdanski|krosno|debica|ursus|nysa|wejherowo|ciechanow|rumia|zdunska wola|sieradz|kolobrzeg|otwockBzyrardow|oswiecim|swinoujscie|boleslawiec|nowa sol|sopot|jaroslaw|swidnik|chrzanow|knurow|sanok|chojnice|mikolow|zary|malbork|szczecinek|sochaczew|brzeg|jaslo|olkusz|kwidzyn|minsk mazowiecki|olesnica|wolomin|piaseczno|wlochy|krasnik|cieszyn|lebork|czechowice dziedzice|police|czeladz|dzierzoniow|nowy targ|ostroda|myszkow|zgorzelec|ilawa|zywiec
PM:Ast pierre
PN:Aadamstown
PR:Hsan juanEbayamon|carolinaDponce
PS:Fgaza|gazze
PT:Hlisbon|lisboa|lissabon|lisbonne|lisbona|lizbona|lizbon|grande lisboa|лиссабон|里斯本Gporto|oporto|grande portoFbragaEamadoraDsetubal|coimbra|queluz|cacemCvila nova de gaia|algueirao|loures|felgueiras|evora|rio de mouro|odivelas|aveiro|amora|corroios|barreiro|monsanto
PT Atlantic/Madeira:Dfunchal
PW:Angerulmud
PY:Hasuncion|assuncaoFsan lorenzoEciudad del este
QA:GdohaEar rayyan
RE:Dst denis
RO:Hbucharest|bucuresti|bukarest|bucarest|bucareste|bukareszt|bukres|boekarest|bukurest|бухарестEiasi|jassy|cluj napoca|cluj|klausenburg|timisoara|temeswar|craiova|constanta|galati|brasov|ploiesti|braila|oradea|bacauDpitesti|arad|sibiu|targu mures|baia mare|buzau|botosani|satu mare|ramnicu valcea|suceava|drobeta turnu severin|piatra neamt|targu jiu|focsani|tulcea|targovisteCresita|bistrita|slatina
RS:Gbelgrade|beograd|belgrad|belgrado|belehrad|београдEnis|novi sad
RU:Jmoscow|moskau|moscou|moscu|moscovo|mosca|moskwa|moskva|moskou|москва|moscow city|莫斯科|モスクワ|moskova|모스크바|موسكوIst petersburg|st petersburg city|st petersbourg|san petersburgo|sao petersburgo|san pietroburgo|petersburg|санкт петербургGnizhniy novgorod|nizhny novgorod|нижнии новгород|kazan|kasan|казань|rostov na donu|rostov on don|rostov|voronezhFkrasnodar|yaroslavl|makhachkala|ryazan|lipetsk|penza|naberezhnyye chelny|tula|cheboksary|bryansk|ivanovo|kursk|tver|stavropol|arkhangelsk|belgorod|vladikavkazEkaluga|orel|sochi|smolensk|murmansk|cherepovets|vologda|vladimir|saransk|yoshkar ola|tambov|taganrog|kostroma|nalchik|petrozavodsk|syktyvkar|groznyy|velikiy novgorod|pskovDmaykop
RU Asia/Barnaul:Fbarnaul
RU Asia/Chita:Echita|tschita|tchita|cita|czyta|tjita|tsjita
RU Asia/Irkutsk:Firkutsk|irkoutsk|irkoetsk|irkuck|ulan udeEbratsk
RU Asia/Kamchatka:Epetropavlovsk kamchatsky
RU Asia/Krasnoyarsk:Gkrasnoyarsk|krasnojarsk|krasnoiarskDabakan
RU Asia/Novokuznetsk:Fnovokuznetsk|nowokuznetsk|novokuzneck|nowokuznieck|novokusnetsk|kemerovo
RU Asia/Novosibirsk:Hnovosibirsk|nowosibirsk|новосибирск|novossibirsk|nowosybirsk
RU Asia/Omsk:Gomsk
RU Asia/Sakhalin:Eyuzhno sakhalinsk
RU Asia/Tomsk:Ftomsk
RU Asia/Vladivostok:Fvladivostok|wladiwostok|владивосток|wladywostok|khabarovskEkomsomolsk on amur
RU Asia/Yakutsk:Eyakutsk|jakutsk|iakoutsk|jakoetsk|jakuck|blagoveshchensk
RU Asia/Yekaterinburg:Gyekaterinburg|ekaterinburg|jekaterinburg|екатеринбург|ekaterinbourg|ekaterimburgo|ecaterimburgo|jekaterinenburg|jekaterynburg|chelyabinsk|ufa|permForenburg|tyumen|magnitogorsk|nizhny tagil|surgut|kurganEsterlitamak
RU Europe/Astrakhan:Fastrakhan|astrachan|astracan|astraca|astrahan
RU Europe/Kaliningrad:Fkaliningrad|kaliningrado
RU Europe/Kirov:Fkirov|kirow
RU Europe/Samara:Gsamara|самара|tolyattiFizhevsk
RU Europe/Saratov:Gsaratov|saratow
RU Europe/Ulyanovsk:Fulyanovsk|uljanowsk|oulianovsk|ulianovsk|uljanovsk
RU Europe/Volgograd:Gvolgograd|wolgograd|volgogradoEvolzhskiy
RW:Gkigali
SA:Iriyadh|riad|riyad|rijad|الرياض|リヤド|riade|利雅得|리야드|эр рияд|jeddah|djeddah|yeda|dschidda|jidda|جدةHad dammanGmakkah|mecca|la mecque|la meca|mekka|medina|sultanah|dammam|ad dammam|eastern provinceFal hillah|at taif|taif|al hufuf|tabuk|al kharj|buraydah|khamis mushait|hailEnajran|al mubarraz|hafar al batin|al jubayl|abha|ararDsakakah
SB:Choniara
SC:Bvictoria
SD:Ikhartoum|khartum|jartum|cartum|khartoem|chartum|hartumHomdurmanFnyala|port sudan|kassala|el obeid|niyala|al qadarif|kostiEwad medani|medani|el daein|el fasher|singa|ad damazinDgeneina|rabak
SE:Hstockholm|estocolmo|stoccolma|sztokholm|storstockholm|tukholma|стокгольм|斯德哥尔摩|stokholmFgoteborg|gothenburg|gotemburgo|storgoteborg|goteburgEmalmoDuppsala|sollentuna|vasteras|orebro|linkoping|helsingborg|jonkoping|norrkoping|huddinge|lundCumea|haninge|gavle|boras|sodertalje|eskilstuna|solna|karlstad|halmstad|vaxjo|sundsvall|molndal|taby
SG:IcingapuraEwoodlands
SH:Ajamestown
SI:Eljubljana|laibach|lubiana|liubliana|lublanaDmaribor
SJ:Alongyearbyen
SK:Fbratislava|pressburg|bratyslawa|pozsonyEkosice|kaschauDpresov|zilina|nitraCbanska bystrica|trnava|trencin|poprad|martin|prievidza
SL:GfreetownEboDkenema
SM:
SN:HdakarGpikineFtoubaEthies|kaolack|thies nones|st louis|ziguinchor
SO:Hmogadishu|mogadischu|mogadiscio|mogadiszu|mogadisuFhargeysaEberbera|kismayo|markaDbaidoa
SR:Eparamaribo
SS:Fjuba|giuba|dzuba|cubaEwinejokDmalakal|wau
ST:Csao tome|santo tome
SV:Gsan salvadorEsoyapango|santa ana|san miguelDsanta tecla
SX:Aphilipsburg
SY:Hdamascus|damaskus|damas|damasco|دمشق|damaszek|sam|aleppoGhims|homsFhamah|al ladhiqiyah|douma|latakiaEdeir ez zor|ar raqqahDidlib
SZ:Cmbabane
TC:Acockburn town
TD:Gndjamena|yamena|ndzamenaDmoundou
TF:Aport aux francais
TG:Glome
TH:Jbangkok|krung thep|banguecoque|กรุงเทพมหานคร|bangkok metropolitan|バンコク|曼谷|방콕|بانكوك|бангкокFsamut prakanEchiang mai|mueang nonthaburi|nakhon ratchasima|udon thani|chon buri|khon kaen|ubon ratchathani|lampang|nakhon si thammaratDsurat thani
TJ:Gdushanbe|duschanbe|douchanbe|dusambe|duchambe|doesjanbe|duszanbe|dusjanbe|dusanbeEkhujand
TL:Edili
TM:Gashgabat|asgabat|achgabat|asjabad|asgabate|asjchabad|aszchabad|asjkhabad|askabatEturkmenabat|dasoguz
TN:Htunis|tunisiFsfaxEsousse
TO:Bnukualofa
TR:Kistanbul|estambul|istambul|stambul|konstantinopel|стамбул|伊斯坦布尔|istanboel|イスタンブール|이스탄불|إسطنبولIankara|ancaraHizmir|smyrna|esmirna|bursaGadana|gaziantep|konya|cankaya|antalya|bagcilarFdiyarbakir|kayseri|uskudar|icel|bahcelievler|samsun|umraniye|tarsus|mersin|esenler|eskisehir|trabzon|karabaglar|malatya|muratpasa|sanliurfa|sultangazi|maltepe|erzurum|izmit|batman|kahramanmaras|van|atasehir|denizliEsisli|hatay|elazig|zeytinburnu|adapazari|sultanbeyli|gebze|merkezefendi|sivas|balikesir|manisa|sancaktepe|adiyaman|kirikkale|antakya|osmaniye|kutahya|corum|aydin|ispartaDusak|aksaray|afyonkarahisar|tokat|edirne|tekirdag|karaman
TT:Eport of spain|port despagne|puerto espana
TV:Afunafuti
TW:Jtaipei|taipeh|tajpej|台北|臺北|타이베이|تايبيه|таибэиInew taipeiHkaohsiung|taichungGtainan|zhongliFhsinchu|banqiao|changhua|taoyuan|keelung|taoyuan city|chiayi|pingtung|hualien city
TZ:Idar es salaam|daressalam|dar es salam|darusselamFmwanza|moshi|zanzibar|arushaEmbeya|morogoro|tanga|dodomaDkigoma|tabora|musoma|songea
UA:Ikyiv|kiev|kiew|kijow|kijev|киів|киевHkharkiv|kharkov|charkiw|jarkov|charkow|харківGdnipro|dnipropetrovsk|dnepr|дніпро|donetsk|odessa|odesa|odesse|одеса|zaporizhia|lvov|lviv|lemberg|lwow|leopolis|львівFkryvyi rih|zaporizhzhya|kryvyy rih|mykolayiv|mariupol|luhansk|khmelnytskyi|makiyivka|vinnytsia|vinnytsyaEhorlivka|khmelnytskyy|kherson|poltava|chernihiv|cherkasy|sumy|zhytomyr|chernivtsi|rivne|kropyvnytskyi|kamianske|ternopil|kremenchuk|ivano frankivsk|lutsk
UA Europe/Simferopol:Fsevastopol|sevastapolEsimferopol|sinferopoli|symferopol
UG:HkampalaDgulu
US-AK America/Anchorage:Eanchorage
US-AK America/Juneau:Bjuneau
US-AK America/Sitka:Asitka|ketchikan
US-AL America/Chicago:FbirminghamEmobile|montgomery|huntsvilleDtuscaloosaChoover|dothan|auburn
US-AR America/Chicago:Elittle rockDfayetteville|ft smithCspringdale|jonesboro|north little rock|conway|rogers
US-AZ America/Phoenix:HphoenixGmesaFtucson|glendaleEchandler|gilbert|scottsdale|maryvale|tempe|peoriaDdeer valley|tempe junction|surprise|alhambra|yumaCahwatukee foothills|san tan valley|avondale|goodyear|flagstaff|casas adobes
US-CA America/Los_Angeles:Jlos angeles|ロサンゼルス|洛杉矶|로스앤젤레스|لوس انجلوس|лос анджелесHsan francisco|san francisco bay|sao francisco|サンフランシスコ|旧金山|san diego|irvineGsan jose|long beach|sacramento|san bernardino|oaklandFfresno|stockton|oceanside|bakersfield|san mateo|anaheimEsanta ana|riverside|berkeley|modesto|chula vista|fremont|lancaster|palm springs|fontana|oxnard|moreno valley|huntington beach|glendale|santa rosa|santa clarita|garden grove|rancho cucamonga|ontarioDelk grove|corona|palmdale|hayward|salinas|pomona|sunnyvale|escondido|torrance|valencia|pasadena|orange|fullerton|santa barbara|vallejo|roseville|visalia|thousand oaks|concord|simi valley|east los angeles|santa clara|victorville|el monte|downey|carlsbad|costa mesa|fairfield|temecula|inglewood|antioch|murrieta|richmond|west covina|norwalk|daly city|burbank|santa maria|national city|clovis|el cajon|rialto|santa cruz|vista|compton|mission viejo|vacaville|ventura|south gate|redding|hesperia|carson|santa monica|san marcos|arden arcade|westminster|san leandro|chico|hawthorne|livermore|indio|whittier|menifee|newport beach|tracy|citrus heights|chino|alhambra|redwood cityCmerced|yuba city|hemet|buena park|lake forest|lakewood|tustin|mountain view|napa|pleasanton|alameda|bellflower|chino hills|milpitas|baldwin park|upland|folsom|san ramon|manteca|perris|union city|turlock|apple valley|lynwood|redlands|rancho cordova|pittsburg|walnut creek|redondo beach|yorba linda|davis|camarillo|south san francisco|palo alto|laguna niguel|san clemente|lodi|pico rivera|madera|montebello|florence graham|encinitas|tulare|la habra|lake elsinore|carmichael|monterey park|castro valley|rocklin|cupertino|gardena|petaluma|la mesa
US-CO America/Denver:HdenverFcolorado springs|auroraEft collinsDlakewood|thornton|arvada|westminster|centennial|pueblo|boulder|greeley|highlands ranch|longmontCloveland|grand junction|broomfield
US-CT:Gnew havenFbridgeport|hartford|stamfordEwaterburyDnorth stamford|norwalkCdanbury|east norwalk|new britain|west hartford|bristol
US-DC:Hwashington dc|washington|waszyngton|washington dc baltimore
US-DE:Dwilmington
US-FL:ImiamiGtampa|ft lauderdale|jacksonville|orlandoFwest palm beach|st petersburgEsarasota|miami beach|hialeah|tallahassee|sanford|coral springs|cape coral|melbourneDpembroke pines|port st lucie|gainesville|hollywood|kissimmee|naples|daytona beach|miramar|ft pierce|ft myers|miami gardens|clearwater|palm bay|pompano beach|lakeland|brandon|davie|spring hill|boca raton|plantation|deltona|lehigh acresCsunrise|palm coast|largo|deerfield beach|town n country|alafaya|kendall|boynton beach|lauderhill|riverview|weston|homestead|delray beach|tamarac|carol city|jupiter|wellington|north miami|north port|pine hills
US-FL America/Chicago:DpensacolaCpanama city|east pensacola heightsBnavarre|ferry pass|bellview|crestview|wright|ft walton beach|brent|west pensacolaAensley|lynn haven|pace|midway|myrtle grove|niceville|warrington|callaway|upper grand lagoon|destin|gonzalez|panama city beach|east milton|milton|springfield|marianna|lake lorraine|eglin village|gulf breeze|miramar beach
US-GA:HatlantaEcolumbusDsavannah|augusta|athens|sandy springs|macon|roswellCjohns creek|albany|warner robins|alpharetta
US-HI Pacific/Honolulu:Fhonolulu
US-IA America/Chicago:Edes moines|davenportDcedar rapids|sioux cityCwaterloo|iowa city|council bluffs|ames|west des moines
US-ID America/Boise:EboiseDmeridian|nampa
US-ID America/Los_Angeles:Ccoeur daleneBlewiston|lewiston orchards|post falls|moscowAhayden|sandpoint|rathdrum
US-IL America/Chicago:Jchicago|シカゴ|芝加哥|시카고|شيكاغو|чикагоFjolietEaurora|elgin|evanston|rockfordDnaperville|waukegan|peoria|springfield|north peoria|rock island|bloomington|champaignCcicero|arlington heights|decatur|schaumburg|bolingbrook|palatine|skokie
US-IN America/Chicago:EgaryDevansvilleChammondBportage|merrillville|valparaiso|michigan city|crown point|schererville|east chicago|hobart|munster|highlandAgriffith|dyer|st john|chesterton|lake station|cedar lake|lowell|princeton|tell city|lakes of the four seasons|mt vernon|boonville
US-IN America/Indiana/Indianapolis:GindianapolisEft wayne|south bendDelkhart|lafayette|carmel|bloomingtonCfishers|muncie|terre haute
US-KS America/Chicago:FwichitaEkansas city|overland parkDolathe|topeka|lawrenceCshawnee
US-KY:Elexington fayette|covington|ironville|meads|lexington
US-KY America/Chicago:Cbowling green|owensboroBpaducah|hopkinsville|hendersonAmadisonville|murray|glasgow|ft campbell north|mayfield|franklin|oak grove|russellville|leitchfield|knottsville|princeton
US-KY America/Kentucky/Louisville:Flouisville
US-LA America/Chicago:Fnew orleans|la nouvelle orleans|nueva orleans|nova orleaesEbaton rouge|metairie|shreveportDmetairie terrace|lafayetteClake charles|bossier city|kenner
US-MA:HbostonFlowellEspringfield|worcesterDnew bedford|cambridge|brockton|quincy|lynn|newton|fall riverCsomerville|lawrence|framingham|framingham center|waltham|haverhill|malden
US-MD:HbaltimoreDcolumbia|germantownCsilver spring|frederick|waldorf|glen burnie|gaithersburg|rockville|ellicott city|dundalk|bethesda
US-ME:Dportland
US-MI America/Detroit:HdetroitFgrand rapidsEflint|lansing|ann arborDwarren|sterling heights|kalamazoo|clinton township|dearborn|livonia|cantonCtroy|westland|farmington hills|waterford|wyoming|shelby|rochester hills|southfield|west bloomfield township|taylor
US-MI America/Menominee:Airon mountain
US-MN America/Chicago:Hminneapolis|mineapolisFst paulDlakeville|rochester|bloomington|duluth|st cloudCbrooklyn park|plymouth|maple grove|woodbury|eagan|eden prairie|west coon rapids|coon rapids|blaine|burnsville
US-MO America/Chicago:Gst louisFkansas cityEcolumbia|st charles|springfieldDindependence|east independence|lees summit|ofallonCst joseph
US-MS America/Chicago:EjacksonCgulfport|west gulfport
US-MT America/Denver:DbillingsCmissoula
US-NC:Gcharlotte|raleighEgreensboro|durham|winston salem|fayettevilleDcary|wilmington|high point|asheville|greenville|concordCgastonia|jacksonville
US-ND America/Chicago:DfargoCbismarck
US-ND America/Denver:Bdickinson
US-NE America/Chicago:FomahaElincoln
US-NE America/Denver:Ascottsbluff|alliance|gering|sidney
US-NH:Dmanchester|nashua
US-NJ:Enewark|jersey city|trentonDpaterson|elizabeth|edison|toms river|cliftonCcamden|passaic|cherry hill|union city|bayonne|east orange|north bergen|irvington|vineland
US-NM America/Denver:GalbuquerqueDlas cruces|rio rancho|enchanted hillsCsanta fe
US-NV America/Los_Angeles:Glas vegasEhenderson|reno|north las vegas|paradise|sunrise manor|spring valleyDenterprise|sparks
US-NY:Knew york|nueva york|nova york|nowy jork|ニューヨーク|纽约|뉴욕|نيويورك|нью иоркJnew york city|nyc|nova iorque|manhattan|brooklynHqueens|the bronxFbuffalo|albany|rochester|staten island|syracuseEjamaica|yonkers|east flatbushDwashington heights|astoria|borough park|sheepshead bay|amherst|niagara falls|east harlem|elmhurst|bushwick|gravesend|corona|schenectady|poughkeepsie|richmond hill|fordham|west albany|flatbush|canarsie|greenburghCutica|new rochelle|cheektowaga|kings bridge|brownsville|mt vernon|forest hills|jackson heights|bayside|parkchester|flatlands|brentwood|bensonhurst|coney island
US-OH:Gcleveland|columbus|cincinnatiFdayton|akron|toledoEyoungstownDcantonCparma|lorain|hamilton
US-OK America/Chicago:Ftulsa|oklahoma cityDnorman|broken arrow|lawton|edmondCmoore
US-OR America/Boise:Aontario
US-OR America/Los_Angeles:GportlandEeugene|salemDgresham|hillsboro|beaverton|medford|bendCspringfield
US-PA:Iphiladelphia|filadelfia|philadelphieHpittsburghEallentown|harrisburgDerie|york|scranton|readingCbethlehem
US-RI:FprovidenceCwarwick|cranston|pawtucket
US-SC:Ecolumbia|charleston|greenvilleDnorth charlestonCmt pleasant|rock hill
US-SD America/Chicago:Esioux falls
US-SD America/Denver:Crapid cityAspearfish|box elder|rapid valley|sturgis
US-TN:FknoxvilleEchattanoogaDeast chattanoogaCjohnson city|kingsport|clevelandBbristol|oak ridge|morristown|maryville|farragutAeast ridge|sevierville|east brainerd|greeneville|elizabethton|athens|soddy daisy|middle valley|red bank|seymour|collegedale|clinton|bloomingdale|alcoa|lenoir city|signal mountain|jefferson city|harrison|lafollette|dayton|colonial heights|south cleveland|newport|church hill|harriman|pigeon forge
US-TN America/Chicago:Gmemphis|nashvilleDbarlett|clarksville|murfreesboroCfranklin|jackson
US-TX America/Chicago:Ihouston|dallasHsan antonioGft worth|austinFarlington|pasadenaEcorpus christi|laredo|plano|lubbock|mcallen|garland|irving|amarillo|grand prairie|brownsvilleDmckinney|frisco|mesquite|waco|killeen|denton|carrollton|midland|abilene|college station|odessa|beaumont|round rock|edinburg|richardson|pearland|bryan|wichita falls|lewisville|tyler|san angelo|alief|league city|allen|the woodlands|sugar land|harlingenCmission|longview|baytown|pharr|missouri city|temple|flower mound|new braunfels|north richland hills|conroe|victoria|cedar park|atascocita|mansfield|georgetown|san marcos|rowlett
US-TX America/Denver:Gel pasoBsocorro|socorro mission number 1 coloniaAhorizon city|san elizario|ft bliss|fabens|homestead meadows south|canutillo
US-UT America/Denver:Fsalt lake cityEprovo|ogdenDwest valley city|west jordan|orem|sandyCst george|layton|south jordan|millcreek|taylorsville
US-VA:Gvirginia beachFnorfolk|richmondEhampton|chesapeake|arlington|newport newsDalexandria|east hampton|roanoke|portsmouth heights|portsmouth|suffolkClynchburg|south suffolk|centreville|dale city|west lynchburg
US-WA America/Los_Angeles:HseattleFtacoma|vancouverEeverett|spokaneDbellevue|kent|olympia|renton|federal way|spokane valley|yakima|kirkland|bellinghamCkennewick|auburn|pasco|marysville|redmond
US-WI America/Chicago:GmilwaukeeEmadisonDwaukesha|green bay|appleton|racine|kenoshaCeau claire|oshkosh|janesville|west allis
US-WY America/Denver:Ccheyenne|casper
UY:Gmontevideo|montevideu
UZ:Htashkent|taschkent|taskent|toshkent|tachkent|tasjkent|taszkientFnamangan|andijon|fargonaEjizzaxDfergana
UZ Asia/Samarkand:FsamarqandEsamarkand|samarcande|samarcanda|samarkanda|semerkand|qarshi|bukhara|nukusDurganch|tirmiz|navoiy
VA:
VC:Bkingstown
VE:IcaracasHmaracaibo|maracay|valenciaGbarquisimeto|ciudad guayanaFpuerto la cruz|barcelona|maturin|petare|barinas|turmero|san cristobalEciudad bolivar|cabimas|los teques|merida|cumana|alto barinas|santa teresa del tuy|baruta|coro
VG:Aroad town
VI:Acharlotte amalie
VN:Iho chi minh city|saigon|ho chi minh stadt|ho chi minh ville|ciudad ho chi minh|thanh pho ho chi minh|ho chi minh|cidade de ho chi minh|ho chi minhstad|ho chi minh staden|ho chi minh byen|ho chi minh kenti|ホーチミン|胡志明市|사이공|مدينة هو تشي منة|хошимин|hanoi|ha noiGhaiphong|da nang|can thoFbien hoa|hue|qui nhon|vinh|thai nguyen|nha trangEviet tri|long xuyen|rach gia|phan thiet|nam dinh|da latDha long|buon ma thuot|my tho
VU:Bport vila
WF:Amata utu
WS:Capia
XK:FpristinaEprizren
YE:HsanaaGaden|taizzFal hudaydahEmukalla|ibb|dhamar
YT:Cmamoudzou
ZA:Icape town|city of cape town|kapstadt|le cap|ciudad del cabo|cidade do cabo|citta del capo|kapsztad|kaapstad|durban|johannesburg|city of johannesburg|johannesburgo|gauteng|joanesburgoHbenoni|soweto|pretoriaGport elizabeth|vereeniging|pietermaritzburgFtembisa|east london|bloemfontein|boksburg|welkom|newcastle|krugersdorpErandburg|botshabelo|brakpan|witbank|richards bay|vanderbijlpark|centurion|uitenhage|roodepoort|polokwaneDkimberley|bhisho
ZM:GlusakaFkitwe|ndolaEkabwe
ZW:HharareGbulawayoFchitungwizaEmutareDgweru
`;
