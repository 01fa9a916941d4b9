// Baked by scripts/bake/countries.ts from CLDR (credit: README.md). Do not edit.

/**
 * A line is a country, what its name alone says of the zone (= it is, ~ nearly all people live there, ? one of several), the zones,
 * and the folded names.
 */
export const countryLines = `
AD=Europe/Andorra:andorra|andorre|andora
AE=Asia/Dubai:uae|emirates|emirats|emiratos|الإمارات|united arab emirates|vereinigte arabische emirate|emirats arabes unis|emiratos arabes unidos|emirados arabes unidos|emirati arabi uniti|verenigde arabische emiraten|zjednoczone emiraty arabskie|forenade arabemiraten|de forenede arabiske emirater|de forente arabiske emirater|birlesik arap emirlikleri|الإمارات العربية المتحدة|阿拉伯联合酋长国|阿拉伯聯合大公國|アラブ首長国連邦|아랍에미리트|оаэ|обєднані арабські емірати|संयुक्त अरब अमीरात|איחוד האמירויות הערביות|ηνωμενα αραβικα εμιρατα|สหรัฐอาหรับเอมิเรตส์|spojene arabske emiraty|arabiemiirikunnat|egyesult arab emirsegek|emiratele arabe unite|uni emirat arab|cac tieu vuong quoc a rap thong nhat|امارات متحدهٔ عربی
AF=Asia/Kabul:afghanistan|afganistan|afeganistao|افغانستان
AG=America/Antigua:antigua and barbuda|antigua und barbuda|antigua et barbuda|antigua y barbuda|antigua e barbuda|antigua en barbuda|antigua i barbuda|antigua och barbuda|antigua og barbuda|antigua ve barbuda
AI=America/Anguilla:anguilla|anguila
AL=Europe/Tirane:albania|albanien|albanie|arnavutluk|shqiperi
AM=Asia/Yerevan:armenia|armenien|armenie|ermenistan|հայաստան
AO=Africa/Luanda:angola
AR=America/Argentina/Buenos_Aires:argentina|argentinien|argentine|argentinie|argentyna|arjantin
AS=Pacific/Pago_Pago:american samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|amerikaans samoa|samoa amerykanskie|amerikanska samoa|amerikansk samoa|amerikan samoasi
AT=Europe/Vienna:austria|osterreich|autriche|oostenrijk|osterrike|ostrig|avusturya|النمسا|奥地利|奧地利|オーストリア|오스트리아|австрия|австрія|ऑस्ट्रिया|אוסטריה|αυστρια|ออสเตรีย|rakousko|itavalta|ausztria|اتریش
AU?Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin:australia|australien|australie|avustralya|أستراليا|澳大利亚|澳洲|オーストラリア|오스트레일리아|австралия|австралія|ऑस्ट्रेलिया|אוסטרליה|αυστραλια|ออสเตรเลีย|ausztralia|استرالیا
AW=America/Aruba:aruba
AX=Europe/Mariehamn:aland islands|alandinseln|iles aland|islas aland|ilhas aland|isole aland|aland|wyspy alandzkie|aland adalari
AZ=Asia/Baku:azerbaijan|aserbaidschan|azerbaidjan|azerbaiyan|azerbaijao|azerbaigian|azerbeidzjan|azerbejdzan|azerbajdzjan|aserbajdsjan|azerbaycan
BA=Europe/Sarajevo:bosnia and herzegovina|bosnia|bosnien und herzegowina|bosnie herzegovine|bosnia y herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnie en herzegovina|bosnia i hercegowina|bosnien och hercegovina|bosnien hercegovina|bosnia hercegovina|bosna hersek|bosna i hercegovina
BB=America/Barbados:barbados|barbade
BD=Asia/Dhaka:bangladesh|bangladesch|banglades|bangladesz|বাংলাদেশ
BE=Europe/Brussels:belgium|belgien|belgique|belgica|belgio|belgie|belgia|belcika|بلجيكا|比利时|比利時|ベルギー|벨기에|бельгия|бельгія|बेल्जियम|בלגיה|βελγιο|เบลเยียม|بلژیک
BF=Africa/Ouagadougou:burkina faso|burquina faso
BG=Europe/Sofia:bulgaria|bulgarien|bulgarie|bulgarije|bulgaristan|българия
BH=Asia/Bahrain:bahrain|bahrein|barein|bahrajn|bahreyn|البحرين
BI=Africa/Bujumbura:burundi|uburundi
BJ=Africa/Porto-Novo:benin
BL=America/St_Barthelemy:st barthelemy|san bartolome|sao bartolomeu|s t barthelemy
BM=Atlantic/Bermuda:bermuda|bermudes|bermudas|bermudy
BN=Asia/Brunei:brunei|brunei darussalam
BO=America/La_Paz:plurinational state of bolivia|bolivia|bolivien|bolivie|boliwia|bolivya
BQ=America/Kralendijk:caribbean netherlands|karibische niederlande|pays bas caribeens|caribe neerlandes|paises baixos caribenhos|caraibi olandesi|caribisch nederland|niderlandy karaibskie|karibiska nederlanderna|de tidligere nederlandske antiller|karibisk nederland|karayip hollandasi
BR?America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Cuiaba America/Rio_Branco America/Noronha:brazil|brasilien|bresil|brasil|brasile|brazilie|brazylia|brezilya|البرازيل|巴西|ブラジル|브라질|бразилия|бразилія|ब्राज़ील|ברזיל|βραζιλια|บราซิล|brazilia|برزیل
BS=America/Nassau:bahamas|bahamy|bahamalar
BT=Asia/Thimphu:bhutan|bhoutan|butan|butao|འབྲུག
BW=Africa/Gaborone:botswana|botsuana|botsvana
BY=Europe/Minsk:belarus|bielorussie|bielorrusia|bielorrussia|bielorussia|bialorus|беларусь
BZ=America/Belize:belize|belice
CA?America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns:canada|kanada|كندا|加拿大|カナダ|캐나다|канада|कनाडा|קנדה|καναδας|แคนาดา|کانادا
CC=Indian/Cocos:cocos keeling islands|cocos islands|kokosinseln|iles cocos|islas cocos|ilhas cocos keeling|isole cocos keeling|cocoseilanden|wyspy kokosowe|kokosoarna|cocosoerne|kokosoyene|cocos keeling adalari|kepulauan cocos keeling
CD?Africa/Kinshasa Africa/Lubumbashi:congo drc|drc|dr congo|democratic republic of the congo|congo democratic republic of the|congo kinshasa|kongo kinshasa|republica democratica del congo|demokratyczna republika konga|kongo|kongo kinsasa
CF=Africa/Bangui:central african republic|zentralafrikanische republik|republique centrafricaine|republica centroafricana|republica centro africana|repubblica centrafricana|centraal afrikaanse republiek|republika srodkowoafrykanska|centralafrikanska republiken|den centralafrikanske republik|den sentralafrikanske republikk|orta afrika cumhuriyeti|kodorosese ti beafrika
CG=Africa/Brazzaville:republic of the congo|congo brazzaville|kongo brazzaville|congo|republica do congo|kongo|kongo brazavil
CH=Europe/Zurich:switzerland|schweiz|suisse|suiza|suica|svizzera|zwitserland|szwajcaria|sveits|isvicre|سويسرا|瑞士|スイス|스위스|швеицария|швеицарія|स्विट्ज़रलैंड|שווייץ|ελβετια|สวิตเซอร์แลนด์|svycarsko|sveitsi|svajc|elvetia|swiss|thuy si|سوئیس
CI=Africa/Abidjan:ivory coast|cote d ivoire|cote divoire|costa do marfim|costa davorio|ivoorkust|elfenbenskusten|elfenbenskysten
CK=Pacific/Rarotonga:cook islands|cookinseln|iles cook|islas cook|ilhas cook|isole cook|cookeilanden|wyspy cooka|cookoarna|cookoerne|cookoyene|cook adalari
CL~America/Santiago America/Punta_Arenas Pacific/Easter:chile|chili|cile|sili
CM=Africa/Douala:cameroon|kamerun|cameroun|camerun|camaroes|kameroen
CN=Asia/Shanghai:prc|people s republic of china|mainland china|china|chine|cina|chiny|kina|cin|中国|الصين|中國|중국|китаи|चीन|סין|κινα|จีน|kiina|tiongkok|trung quoc|چین
CO=America/Bogota:colombia|kolumbien|colombie|kolumbia|kolombiya
CR=America/Costa_Rica:costa rica|kostaryka|kosta rika
CU=America/Havana:cuba|kuba
CV=Atlantic/Cape_Verde:cape verde|cabo verde|cap vert|capo verde|kaapverdie|republika zielonego przyladka|kap verde|kapp verde
CW=America/Curacao:curacao|curazao
CX=Indian/Christmas:christmas island|weihnachtsinsel|ile christmas|isla de navidad|ilha christmas|isola christmas|christmaseiland|wyspa bozego narodzenia|julon|juleoen|christmasoya|christmas adasi
CY=Asia/Nicosia:cyprus|zypern|chypre|chipre|cipro|cypr|cypern|kypros|kibris|κυπρος
CZ=Europe/Prague:czech republic|czechia|cesko|tschechien|tchequie|chequia|tchequia|cechia|tsjechie|czechy|tjeckien|tjekkiet|tsjekkia|cekya
DE=Europe/Berlin:germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|niemcy|tyskland|almanya|ألمانيا|德国|德國|ドイツ|독일|германия|німеччина|जर्मनी|גרמניה|γερμανια|เยอรมนี|nemecko|saksa|nemetorszag|jerman|duc|آلمان
DJ=Africa/Djibouti:djibouti|dschibuti|yibuti|djibuti|gibuti|dzibuti|cibuti
DK=Europe/Copenhagen:denmark|danemark|dinamarca|danimarca|denemarken|dania|danmark|danimarka|الدانمرك|丹麦|丹麥|デンマーク|덴마크|дания|данія|डेनमार्क|דנמרק|δανια|เดนมาร์ก|dansko|tanska|danemarca|dan mach|دانمارک
DM=America/Dominica:dominica|dominique|dominika
DO=America/Santo_Domingo:republica dominicana|dominican republic|dominikanische republik|republique dominicaine|repubblica dominicana|dominicaanse republiek|dominikana|dominikanska republiken|den dominikanske republik|den dominikanske republikk|dominik cumhuriyeti
DZ=Africa/Algiers:algeria|algerien|algerie|argelia|algerije|algieria|algeriet|cezayir|الجزائر
EC~America/Guayaquil Pacific/Galapagos:ecuador|equateur|equador|ekwador|ekvador
EE=Europe/Tallinn:estonia|estland|estonie|estonya|eesti
EG=Africa/Cairo:egypt|agypten|egypte|egipto|egito|egitto|egipt|egypten|misir|مصر|埃及|エジプト|이집트|египет|єгипет|मिस्र|מצרים|αιγυπτος|อียิปต์|egypti|egyiptom|mesir|ai cap
EH=Africa/El_Aaiun:western sahara|westsahara|sahara occidental|saara ocidental|sahara occidentale|westelijke sahara|sahara zachodnia|vastsahara|vestsahara|vest sahara|bati sahra|الصحراء الغربية
ER=Africa/Asmara:eritrea|erythree|eritreia|erytrea|eritre|ኤርትራ
ES~Europe/Madrid Atlantic/Canary:spain|espanya|espainia|spanien|espagne|espana|espanha|spagna|spanje|hiszpania|spania|ispanya|إسبانيا|西班牙|スペイン|스페인|испания|іспанія|स्पेन|ספרד|ισπανια|สเปน|spanelsko|espanja|spanyolorszag|spanyol|tay ban nha|اسپانیا
ET=Africa/Addis_Ababa:ethiopia|athiopien|ethiopie|etiopia|etiopien|etiyopya|ኢትዮጵያ
FI=Europe/Helsinki:finland|finnland|finlande|finlandia|finlandiya|suomi
FJ=Pacific/Fiji:fiji|fidschi|fidji|fiyi|figi|fidzi
FK=Atlantic/Stanley:falkland islands|falklandinseln|iles malouines|islas malvinas|ilhas malvinas|isole falkland|falklandeilanden|falklandy|falklandsoarna|falklandsoerne|falklandsoyene|falkland adalari
FM?Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae:micronesia|mikronesien|micronesie|mikronezja|mikronesiafoderasjonen|mikronezya
FO=Atlantic/Faroe:faroe islands|faroer|iles feroe|islas feroe|ilhas faroe|isole faer oer|faeroer|wyspy owcze|faroarna|faeroerne|faeroyene|faroe adalari|foroyar
FR=Europe/Paris:france metropolitaine|france|frankreich|francia|franca|frankrijk|francja|frankrike|frankrig|fransa|فرنسا|法国|法國|フランス|프랑스|франция|франція|फ़्रांस|צרפת|γαλλια|ฝรั่งเศส|francie|ranska|franciaorszag|franta|prancis|phap|فرانسه
GA=Africa/Libreville:gabon|gabun|gabao
GB=Europe/London:uk|great britain|britain|england|scotland|wales|northern ireland|angleterre|ecosse|pays de galles|irlande du nord|inglaterra|escocia|gales|pais de gales|irlanda del norte|irlanda do norte|schottland|nordirland|inghilterra|scozia|galles|irlanda del nord|engeland|schotland|noord ierland|anglia|szkocja|walia|irlandia polnocna|skottland|ingiltere|iskocya|galler|kuzey irlanda|vereinigtes konigreich|англия|шотландия|英国|united kingdom|royaume uni|reino unido|regno unito|verenigd koninkrijk|wielka brytania|wlk bryt|storbritannien|storbritannia|birlesik krallik|المملكة المتحدة|英國|イギリス|영국|великобритания|британия|велика британія|यूनाइटेड किंगडम|यू के|בריטניה|ηνωμενο βασιλειο|ηβ|สหราชอาณาจักร|spojene kralovstvi|iso britannia|britannia|egyesult kiralysag|regatul unit|inggris raya|vuong quoc anh|بریتانیا
GD=America/Grenada:grenada|grenade
GE=Asia/Tbilisi:georgia|georgien|georgie|gruzja|gurcistan|საქართველო
GF=America/Cayenne:french guiana|franzosisch guayana|guyane francaise|guayana francesa|guiana francesa|guyana francese|frans guyana|gujana francuska|franska guyana|fransk guyana|fransiz guyanasi
GG=Europe/Guernsey:guernsey|guernesey
GH=Africa/Accra:ghana|gana|gaana
GI=Europe/Gibraltar:gibraltar|gibilterra|cebelitarik
GL~America/Nuuk America/Danmarkshavn America/Thule:greenland|gronland|groenland|groenlandia|grenlandia|kalaallit nunaat
GM=Africa/Banjul:gambia|gambie|gambiya
GN=Africa/Conakry:guinea|guinee|guine|gwinea|gine
GP=America/Guadeloupe:guadeloupe|guadalupe|guadalupa|gwadelupa
GQ=Africa/Malabo:equatorial guinea|aquatorialguinea|guinee equatoriale|guinea ecuatorial|guine equatorial|guinea equatoriale|equatoriaal guinea|gwinea rownikowa|ekvatorialguinea|aekvatorialguinea|ekvatorial guinea|ekvator ginesi
GR=Europe/Athens:greece|griechenland|grece|grecia|griekenland|grecja|grekland|graekenland|hellas|yunanistan|ελλαδα|اليونان|希腊|希臘|ギリシャ|그리스|греция|греція|यूनान|יוון|กรีซ|recko|kreikka|gorogorszag|yunani|hy lap|یونان
GS=Atlantic/South_Georgia:south georgia and south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|georgie du sud et les iles sandwich du sud|islas georgia del sur y sandwich del sur|ilhas georgia do sul e sandwich do sul|georgia del sud e sandwich australi|zuid georgia en zuidelijke sandwicheilanden|georgia poludniowa i sandwich poludniowy|sydgeorgien och sydsandwichoarna|south georgia og de sydlige sandwichoer|sor georgia og sor sandwichoyene|guney georgia ve guney sandwich adalari
GT=America/Guatemala:guatemala|gwatemala
GU=Pacific/Guam:guam
GW=Africa/Bissau:guinea bissau|guinee bissau|guinea bisau|guine bissau|gwinea bissau|gine bissau
GY=America/Guyana:guyana|guiana|gujana
HK=Asia/Hong_Kong:hong kong sar|hong kong|香港|홍콩|hong kong sar china|sonderverwaltungsregion hongkong|hongkong|ras chinoise de hong kong|rae de hong kong china|hong kong rae da china|ras di hong kong|hongkong sar van china|sra hongkong chiny|hongkong sar|sar hongkong|hongkong sar kina|cin hong kong oib|中国香港特别行政区
HN=America/Tegucigalpa:honduras
HR=Europe/Zagreb:croatia|kroatien|croatie|croacia|croazia|kroatie|chorwacja|kroatia|hirvatistan|hrvatska
HT=America/Port-au-Prince:haiti
HU=Europe/Budapest:hungary|ungarn|hongrie|hungria|ungheria|hongarije|wegry|ungern|macaristan|magyarorszag
ID?Asia/Jakarta Asia/Makassar Asia/Jayapura:indonesia|indonesien|indonesie|indonezja|endonezya
IE=Europe/Dublin:republic of ireland|eire|ireland|irland|irlande|irlanda|ierland|irlandia|أيرلندا|爱尔兰|愛爾蘭|アイルランド|아일랜드|ирландия|ірландія|आयरलैंड|אירלנד|ιρλανδια|ไอร์แลนด์|irsko|irlanti|irorszag|ایرلند
IL=Asia/Jerusalem:israel|israele|izrael|israil|ישראל|إسرائيل|以色列|イスラエル|이스라엘|израиль|ізраіль|इज़राइल|ισραηλ|อิสราเอล|اسرائیل
IM=Europe/Isle_of_Man:isle of man|ile de man|isla de man|ilha de man|isola di man|wyspa man|man adasi
IN=Asia/Kolkata:india|indien|inde|indie|hindistan|भारत|الهند|印度|インド|인도|индия|індія|הודו|ινδια|อินเดีย|intia|an do|هند
IO=Indian/Chagos:british indian ocean territory|britisches territorium im indischen ozean|territoire britannique de locean indien|territorio britanico del oceano indico|territorio britanico do oceano indico|territorio britannico delloceano indiano|brits indische oceaanterritorium|brytyjskie terytorium oceanu indyjskiego|brittiska territoriet i indiska oceanen|det britiske territorium i det indiske ocean|det britiske territoriet i indiahavet|britanya hint okyanusu topraklari
IQ=Asia/Baghdad:iraq|irak|iraque|العراق
IR=Asia/Tehran:islamic republic of iran|iran|ira|ایران
IS=Atlantic/Reykjavik:iceland|island|islande|islandia|islanda|ijsland|izlanda
IT=Europe/Rome:italy|italien|italie|italia|wlochy|italya|إيطاليا|意大利|義大利|イタリア|이탈리아|италия|італія|इटली|איטליה|ιταλια|อิตาลี|olaszorszag|ایتالیا
JE=Europe/Jersey:jersey
JM=America/Jamaica:jamaica|jamaika|jamaique|giamaica|jamajka
JO=Asia/Amman:jordan|jordanien|jordanie|jordania|giordania|urdun|الأردن
JP=Asia/Tokyo:japan|japon|japao|giappone|japonia|japonya|日本|اليابان|일본|япония|японія|जापान|יפן|ιαπωνια|ญี่ปุ่น|japonsko|japani|jepang|nhat ban|ژاپن
KE=Africa/Nairobi:kenya|kenia|quenia
KG=Asia/Bishkek:kyrgyzstan|kirgisistan|kirghizstan|kirguistan|quirguistao|kirghizistan|kirgizie|kirgistan|kirgizistan|кыргызстан
KH=Asia/Phnom_Penh:cambodia|kambodscha|cambodge|camboya|camboja|cambogia|cambodja|kambodza|kambodja|kambodsja|kambocya|កម្ពុជា
KI~Pacific/Tarawa Pacific/Kiritimati:kiribati|quiribati
KM=Indian/Comoro:comoros|komoren|comores|comoras|comore|comoren|komory|komorerna|comorerne|komorene|komorlar|جزر القمر
KN=America/St_Kitts:st kitts and nevis|st kitts und nevis|st christophe et nieves|san cristobal y nieves|sao cristovao e nevis|st kitts e nevis|st kitts en nevis|st kitts i nevis|s t kitts och nevis|st kitts og nevis|st kitts ve nevis
KP=Asia/Pyongyang:dprk|north korea|nordkorea|coree du nord|corea del norte|coreia do norte|corea del nord|noord korea|korea polnocna|nord korea|kuzey kore|북한
KR=Asia/Seoul:korea|republic of korea|south korea|한국|sudkorea|coree du sud|corea del sur|coreia do sul|corea del sud|zuid korea|korea poludniowa|sydkorea|sor korea|guney kore|대한민국|كوريا الجنوبية|韩国|南韓|韓国|республика корея|південна корея|दक्षिण कोरिया|קוריאה הדרומית|νοτια κορεα|เกาหลีใต้|jizni korea|etela korea|del korea|coreea de sud|korea selatan|han quoc|کرهٔ جنوبی
KW=Asia/Kuwait:kuwait|koweit|koeweit|kuwejt|kuveyt|الكويت
KY=America/Cayman:cayman islands|kaimaninseln|iles caimans|islas caiman|ilhas cayman|isole cayman|kaaimaneilanden|kajmany|caymanoarna|caymanoerne|caymanoyene|cayman adalari
KZ=Asia/Almaty:қазақстан|kazakhstan|kasachstan|kazajistan|cazaquistao|kazakistan|kazachstan|kazakstan|kasakhstan|казахстан
LA=Asia/Vientiane:lao people s democratic republic|laos|ລາວ
LB=Asia/Beirut:lebanon|libanon|liban|libano|lubnan|لبنان
LC=America/St_Lucia:st lucia|ste lucie|santa lucia|s t lucia
LI=Europe/Vaduz:liechtenstein
LK=Asia/Colombo:sri lanka|ශ් රී ලංකාව
LR=Africa/Monrovia:liberia|liberya
LS=Africa/Maseru:lesotho|lesoto
LT=Europe/Vilnius:lithuania|litauen|lituanie|lituania|litouwen|litwa|litvanya|lietuva
LU=Europe/Luxembourg:luxembourg|luxemburg|luxemburgo|lussemburgo|luksemburg
LV=Europe/Riga:latvia|lettland|lettonie|letonia|lettonia|letland|lotwa|letonya|latvija
LY=Africa/Tripoli:libya|libyen|libye|libia|libie|ليبيا
MA=Africa/Casablanca:morocco|marokko|maroc|marruecos|marrocos|marocco|maroko|marocko|fas|المغرب
MC=Europe/Monaco:monaco|monako
MD=Europe/Chisinau:republic of moldova|moldova|republik moldau|moldavie|moldavia|moldawia|moldavien|republica moldova
ME=Europe/Podgorica:montenegro|czarnogora|karadag|црна гора
MF=America/Marigot:st martin|san martin|sao martinho
MG=Indian/Antananarivo:madagascar|madagaskar|madagasikara
MH=Pacific/Majuro:marshall islands|marshallinseln|iles marshall|islas marshall|ilhas marshall|isole marshall|marshalleilanden|wyspy marshalla|marshalloarna|marshalloerne|marshalloyene|marshall adalari
MK=Europe/Skopje:macedonia|north macedonia|nordmazedonien|macedoine du nord|macedonia del norte|macedonia do norte|macedonia del nord|noord macedonie|macedonia polnocna|nordmakedonien|nord makedonia|kuzey makedonya|северна македонија
ML=Africa/Bamako:mali
MM=Asia/Yangon:burma|myanmar burma|myanmar|myanmar birmanie|myanmar birmania|mianmar birmania|myanmar birma|mjanma birma|မြန်မာ
MN~Asia/Ulaanbaatar Asia/Hovd:mongolia|mongolei|mongolie|mongoliet|mogolistan|монгол
MO=Asia/Macau:macao|macau sar|澳门|澳門|macao sar china|sonderverwaltungsregion macau|macau|ras chinoise de macao|rae de macao china|macau rae da china|ras di macao|macau sar van china|sra makau chiny|makau|macao sar|sar macao|macao sar kina|cin makao oib|makao|中国澳门特别行政区
MP=Pacific/Saipan:northern mariana islands|nordliche marianen|iles mariannes du nord|islas marianas del norte|ilhas marianas do norte|isole marianne settentrionali|noordelijke marianen|mariany polnocne|nordmarianerna|nordmarianerne|nord marianene|kuzey mariana adalari
MQ=America/Martinique:martinique|martinica|martynika|martinik
MR=Africa/Nouakchott:mauritania|mauretanien|mauritanie|mauretania|moritanya|موريتانيا
MS=America/Montserrat:montserrat
MT=Europe/Malta:malta|malte
MU=Indian/Mauritius:mauritius|maurice|mauricio
MV=Indian/Maldives:maldives|malediven|maldivas|maldive|maldiven|malediwy|maldiverna|maldiverne|maldivene|maldivler
MW=Africa/Blantyre:malawi|malaui|malavi
MX?America/Mexico_City America/Monterrey America/Tijuana America/Hermosillo America/Mazatlan America/Cancun:mexico|mexiko|mexique|messico|meksyk|meksika|المكسيك|墨西哥|メキシコ|멕시코|мексика|मैक्सिको|מקסיקו|μεξικο|เม็กซิโก|meksiko|mexic|مکزیک
MY=Asia/Kuala_Lumpur:malaysia|malaisie|malasia|maleisie|malezja|malezya
MZ=Africa/Maputo:mozambique|mosambik|mocambique|mozambico|mozambik
NA=Africa/Windhoek:namibia|namibie|namibya
NC=Pacific/Noumea:new caledonia|neukaledonien|nouvelle caledonie|nueva caledonia|nova caledonia|nuova caledonia|nieuw caledonie|nowa kaledonia|nya kaledonien|ny kaledonien|ny caledonia|yeni kaledonya
NE=Africa/Niamey:niger|nijer|nijar
NF=Pacific/Norfolk:norfolk island|norfolkinsel|ile norfolk|isla norfolk|ilha norfolk|isola norfolk|norfolkon|norfolkoya|norfolk adasi
NG=Africa/Lagos:nigeria|nijerya
NI=America/Managua:nicaragua|nikaragua
NL=Europe/Amsterdam:holland|the netherlands|holanda|hollande|olanda|holandia|hollanda|netherlands|niederlande|pays bas|paises bajos|paises baixos|paesi bassi|nederland|nederlanderna|nederlandene|هولندا|荷兰|荷蘭|オランダ|네덜란드|нидерланды|нідерланди|नीदरलैंड|הולנד|κατω χωρες|เนเธอร์แลนด์|nizozemsko|alankomaat|hollandia|tarile de jos|belanda|ha lan|هلند
NO=Europe/Oslo:norway|norwegen|norvege|noruega|norvegia|noorwegen|norwegia|norge|norvec
NP=Asia/Kathmandu:nepal|नेपाल
NR=Pacific/Nauru:nauru
NU=Pacific/Niue:niue
NZ~Pacific/Auckland Pacific/Chatham:new zealand|neuseeland|nouvelle zelande|nueva zelanda|nova zelandia|nuova zelanda|nieuw zeeland|nowa zelandia|nya zeeland|yeni zelanda
OM=Asia/Muscat:oman|oma|umman|عُمان
PA=America/Panama:panama
PE=America/Lima:peru|perou
PF~Pacific/Tahiti Pacific/Marquesas Pacific/Gambier:french polynesia|franzosisch polynesien|polynesie francaise|polinesia francesa|polinesia francese|frans polynesie|polinezja francuska|franska polynesien|fransk polynesien|fransk polynesia|fransiz polinezyasi
PG~Pacific/Port_Moresby Pacific/Bougainville:papua new guinea|papua neuguinea|papouasie nouvelle guinee|papua nueva guinea|papua nova guine|papua nuova guinea|papoea nieuw guinea|papua nowa gwinea|papua nya guinea|papua ny guinea|papua yeni gine
PH=Asia/Manila:philippines|philippinen|filipinas|filippine|filipijnen|filipiny|filippinerna|filippinerne|filippinene|filipinler|pilipinas
PK=Asia/Karachi:pakistan|paquistao|پاکستان
PL=Europe/Warsaw:poland|polen|pologne|polonia|polska|polonya|بولندا|波兰|波蘭|ポーランド|폴란드|польша|польща|पोलैंड|פולין|πολωνια|โปแลนด์|polsko|puola|lengyelorszag|polandia|ba lan|لهستان
PM=America/Miquelon:st pierre and miquelon|st pierre und miquelon|st pierre et miquelon|san pedro y miquelon|sao pedro e miquelao|st pierre e miquelon|st pierre en miquelon|st pierre i miquelon|s t pierre och miquelon|st pierre og miquelon|st pierre ve miquelon
PN=Pacific/Pitcairn:pitcairn islands|pitcairn|pitcairninseln|iles pitcairn|islas pitcairn|ilhas pitcairn|isole pitcairn|pitcairneilanden|pitcairnoarna|pitcairnoyene|pitcairn adalari
PR=America/Puerto_Rico:puerto rico|porto rico|portorico|portoryko|porto riko
PS=Asia/Hebron:palestine|palestinian authority|state of palestine|palestinian territories|palastinensische autonomiegebiete|palastina|territoires palestiniens|territorios palestinos|palestina|territori palestinesi|palestijnse gebieden|terytoria palestynskie|palestyna|palestinska territorierna|de palaestinensiske omrader|palaestina|det palestinske omradet|filistin bolgeleri|filistin|الأراضي الفلسطينية|فلسطين
PT~Europe/Lisbon Atlantic/Azores Atlantic/Madeira:portugal|portogallo|portugalia|portekiz|البرتغال|葡萄牙|ポルトガル|포르투갈|португалия|португалія|पुर्तगाल|פורטוגל|πορτογαλια|โปรตุเกส|portugalsko|portugali|bo dao nha|پرتغال
PW=Pacific/Palau:palau|palaos
PY=America/Asuncion:paraguay|paraguai|paragwaj
QA=Asia/Qatar:qatar|katar|catar|قطر
RE=Indian/Reunion:reunion|la reunion|reuniao|riunione
RO=Europe/Bucharest:romania|rumanien|roumanie|rumania|romenia|roemenie|rumunia|rumaenien|romanya
RS=Europe/Belgrade:serbia|serbien|serbie|servia|servie|sirbistan|србија
RU?Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Europe/Samara Asia/Krasnoyarsk Asia/Omsk Asia/Irkutsk Asia/Vladivostok Asia/Yakutsk Europe/Kaliningrad:russian federation|рф|russia|russland|russie|rusia|rusland|rosja|ryssland|rusya|россия|روسيا|俄罗斯|俄羅斯|ロシア|러시아|росія|रूस|רוסיה|ρωσια|รัสเซีย|rusko|venaja|oroszorszag|nga|روسیه
RW=Africa/Kigali:rwanda|ruanda|u rwanda
SA=Asia/Riyadh:ksa|kingdom of saudi arabia|السعودية|saudi arabia|saudi arabien|arabie saoudite|arabia saudi|arabia saudita|saoedi arabie|arabia saudyjska|saudiarabien|suudi arabistan|المملكة العربية السعودية|沙特阿拉伯|沙烏地阿拉伯|サウジアラビア|사우디아라비아|саудовская аравия|саудівська аравія|सऊदी अरब|ערב הסעודית|σαουδικη αραβια|ซาอุดีอาระเบีย|saudska arabie|szaud arabia|arab saudi|a rap xe ut|عربستان سعودی|عربستان
SB=Pacific/Guadalcanal:solomon islands|salomonen|iles salomon|islas salomon|ilhas salomao|isole salomone|salomonseilanden|wyspy salomona|salomonoarna|salomonoerne|salomonoyene|solomon adalari
SC=Indian/Mahe:seychelles|seychellen|seicheles|seszele|seychellerna|seychellerne|seychellene|seyseller
SD=Africa/Khartoum:sudan|soudan|sudao|soedan|السودان
SE=Europe/Stockholm:sweden|schweden|suede|suecia|svezia|zweden|szwecja|sverige|isvec|السويد|瑞典|スウェーデン|스웨덴|швеция|швеція|स्वीडन|שוודיה|σουηδια|สวีเดน|svedsko|ruotsi|svedorszag|suedia|swedia|thuy dien|سوئد
SG=Asia/Singapore:singapore|singapur|singapour|singapura|سنغافورة|新加坡|シンガポール|싱가포르|сингапур|сінгапур|सिंगापुर|סינגפור|σιγκαπουρη|สิงคโปร์|szingapur|سنگاپور
SH=Atlantic/St_Helena:st helena|ste helene|santa elena|santa helena|santelena|wyspa swietej heleny|s t helena
SI=Europe/Ljubljana:slovenia|slowenien|slovenie|eslovenia|slowenia|slovenien|slovenya|slovenija
SJ=Arctic/Longyearbyen:svalbard and jan mayen|spitzbergen und jan mayen|svalbard et jan mayen|svalbard y jan mayen|svalbard e jan mayen|spitsbergen en jan mayen|svalbard i jan mayen|svalbard och jan mayen|svalbard og jan mayen|svalbard ve jan mayen
SK=Europe/Bratislava:slovak republic|slovakia|slowakei|slovaquie|eslovaquia|slovacchia|slowakije|slowacja|slovakien|slovakiet|slovakya|slovensko
SL=Africa/Freetown:sierra leone|sierra leona|serra leoa
SM=Europe/San_Marino:san marino|st marin
SN=Africa/Dakar:senegal|senegaal
SO=Africa/Mogadishu:somalia|somalie|somali|soomaaliya
SR=America/Paramaribo:suriname|surinam
SS=Africa/Juba:south sudan|sudsudan|soudan du sud|sudan del sur|sudao do sul|sud sudan|zuid soedan|sudan poludniowy|sydsudan|sor sudan|guney sudan|جنوب السودان
ST=Africa/Sao_Tome:sao tome and principe|sao tome und principe|sao tome et principe|santo tome y principe|sao tome e principe|sao tome en principe|wyspy swietego tomasza i ksiazeca|sao tome och principe|sao tome og principe|sao tome ve principe
SV=America/El_Salvador:el salvador|salwador
SX=America/Lower_Princes:st maarten|st martin partie neerlandaise
SY=Asia/Damascus:syrian arab republic|syria|syrien|syrie|siria|suriye|سوريا
SZ=Africa/Mbabane:swaziland|eswatini|esuatini|essuatini|esvatini
TC=America/Grand_Turk:turks and caicos islands|turks und caicosinseln|iles turques et caiques|islas turcas y caicos|ilhas turcas e caicos|isole turks e caicos|turks en caicoseilanden|turks i caicos|turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turks ve caicos adalari
TD=Africa/Ndjamena:chad|tschad|tchad|chade|ciad|tsjaad|czad|tsjad|cad|تشاد
TF=Indian/Kerguelen:french southern territories|franzosische sud und antarktisgebiete|terres australes francaises|territorios australes franceses|territorios franceses do sul|terre australi francesi|franse gebieden in de zuidelijke indische oceaan|francuskie terytoria poludniowe i antarktyczne|franska sydterritorierna|de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sorterritorier|fransiz guney topraklari
TG=Africa/Lome:togo
TH=Asia/Bangkok:thailand|thailande|tailandia|thailandia|tajlandia|tayland|ไทย
TJ=Asia/Dushanbe:tajikistan|tadschikistan|tadjikistan|tayikistan|tadjiquistao|tagikistan|tadzjikistan|tadzykistan|tadsjikistan|tacikistan|тоҷикистон
TK=Pacific/Fakaofo:tokelau|tokelauoarna
TL=Asia/Dili:east timor|timor leste|timor oriental|timor est|oost timor|timor wschodni|osttimor|ost timor
TM=Asia/Ashgabat:turkmenistan|turcomenistao
TN=Africa/Tunis:tunisia|tunesien|tunisie|tunez|tunesie|tunezja|tunisien|tunus|تونس
TO=Pacific/Tongatapu:tonga
TR=Europe/Istanbul:turkey|turkiye|turkei|turquie|turquia|turchia|turkije|turcja|turkiet|tyrkiet|tyrkia|تركيا|土耳其|トルコ|튀르키예|турция|туреччина|तुर्किये|טורקיה|τουρκια|ตุรกี|turecko|turkki|torokorszag|turcia|turki|tho nhi ky|ترکیه
TT=America/Port_of_Spain:trinidad and tobago|trinidad und tobago|trinite et tobago|trinidad y tobago|trinidad e tobago|trinidad en tobago|trynidad i tobago|trinidad och tobago|trinidad og tobago|trinidad ve tobago
TV=Pacific/Funafuti:tuvalu
TW=Asia/Taipei:taiwan|taiwan roc|臺灣|台灣|台湾|tajwan|tayvan|تايوان|대만|таивань|ताइवान|טייוואן|ταιβαν|ไต้หวัน|tchaj wan|tajvan|dai loan|تایوان
TZ=Africa/Dar_es_Salaam:united republic of tanzania|tanzania|tansania|tanzanie|tanzanya
UA=Europe/Kyiv:ukraine|ucrania|ucraina|oekraine|ukraina|ukrayna|украіна|أوكرانيا|乌克兰|烏克蘭|ウクライナ|우크라이나|украина|यूक्रेन|אוקראינה|ουκρανια|ยูเครน|ukrajina|ukrajna|اوکراین
UG=Africa/Kampala:uganda|ouganda|oeganda
US?America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix America/Anchorage Pacific/Honolulu:usa|us|united states of america|the united states|etats unis d amerique|vereinigte staaten von amerika|estados unidos de america|eeuu|ee uu|eua|stati uniti d america|stany zjednoczone ameryki|amerika birlesik devletleri|abd|united states|vereinigte staaten|etats unis|estados unidos|stati uniti|verenigde staten|stany zjednoczone|الولايات المتحدة|美国|美國|アメリカ合衆国|アメリカ|미국|соединенные штаты|сша|сполучені штати|संयुक्त राज्य|अमेरिका|ארצות הברית|ארה ב|ηνωμενες πολιτειες|ηπα|สหรัฐอเมริกา|สหรัฐฯ|spojene staty|yhdysvallat|egyesult allamok|statele unite ale americii|sua|amerika serikat|hoa ky|ایالات متحده
UY=America/Montevideo:uruguay|uruguai|urugwaj
UZ=Asia/Tashkent:uzbekistan|usbekistan|ouzbekistan|uzbequistao|oezbekistan|ozbekistan|ozbekiston
VA=Europe/Vatican:vatican city|vatikanstadt|etat de la cite du vatican|ciudad del vaticano|cidade do vaticano|citta del vaticano|vaticaanstad|watykan|vatikanstaten|vatikan
VC=America/St_Vincent:st vincent and grenadines|st vincent und die grenadinen|st vincent et les grenadines|san vicente y las granadinas|sao vicente e granadinas|st vincent e grenadine|st vincent en de grenadines|st vincent i grenadyny|s t vincent och grenadinerna|st vincent og grenadinerne|st vincent og grenadinene|st vincent ve grenadinler
VE=America/Caracas:bolivarian republic of venezuela|venezuela|wenezuela
VG=America/Tortola:british virgin islands|britische jungferninseln|iles vierges britanniques|islas virgenes britanicas|ilhas virgens britanicas|isole vergini britanniche|britse maagdeneilanden|brytyjskie wyspy dziewicze|brittiska jungfruoarna|de britiske jomfruoer|de britiske jomfruoyene|britanya virjin adalari
VI=America/St_Thomas:us virgin islands|amerikanische jungferninseln|iles vierges des etats unis|islas virgenes de ee uu|ilhas virgens americanas|isole vergini americane|amerikaanse maagdeneilanden|wyspy dziewicze stanow zjednoczonych|amerikanska jungfruoarna|de amerikanske jomfruoer|de amerikanske jomfruoyene|abd virjin adalari
VN=Asia/Ho_Chi_Minh:viet nam|vietnam|vietna|wietnam
VU=Pacific/Efate:vanuatu
WF=Pacific/Wallis:wallis and futuna|wallis und futuna|wallis et futuna|wallis y futuna|wallis e futuna|wallis en futuna|wallis i futuna|wallis och futunaoarna|wallis og futuna|wallis ve futuna
WS=Pacific/Apia:samoa
XK=Europe/Belgrade:kosovo|kosowo|kosova|kosove
YE=Asia/Aden:yemen|jemen|iemen|اليمن
YT=Indian/Mayotte:mayotte|majotta
ZA=Africa/Johannesburg:south africa|sudafrika|afrique du sud|sudafrica|africa do sul|zuid afrika|republika poludniowej afryki|sydafrika|sor afrika|guney afrika|جنوب أفريقيا|南非|南アフリカ|남아프리카|южно африканская республика|південно африканська республіка|दक्षिण अफ़्रीका|דרום אפריקה|νοτια αφρικη|แอฟริกาใต้|jihoafricka republika|etela afrikka|del afrikai koztarsasag|africa de sud|afrika selatan|nam phi|افریقای جنوبی
ZM=Africa/Lusaka:zambia|sambia|zambie|zambiya
ZW=Africa/Harare:zimbabwe|simbabwe|zimbabue|zimbabve
`;
