/**
 * States and provinces of countries with several zones, written by hand. A line is country-code, the zones (first: where most of
 * its people live), and names. One zone decides; of several the first is only likely.
 */
export const regionLines = `
US-AL America/Chicago:Alabama
US-AK America/Anchorage America/Adak:Alaska
US-AZ America/Phoenix:Arizona
US-AR America/Chicago:Arkansas
US-CA America/Los_Angeles:California|Californie|Kalifornien|Califórnia|Kalifornia|Californië|Kaliforniya|カリフォルニア|加利福尼亚
US-CO America/Denver:Colorado|Kolorado
US-CT America/New_York:Connecticut
US-DE America/New_York:Delaware
US-DC America/New_York:District of Columbia|Distrito de Columbia|Distrito de Colúmbia|District de Columbia|Dystrykt Kolumbii
US-FL America/New_York America/Chicago:Florida|Floride|Flórida|Floryda
US-GA America/New_York:Georgia|Géorgie|Geórgia
US-HI Pacific/Honolulu:Hawaii|Hawái|Hawaje|Hawaï|Havaí|Hawaiʻi
US-ID America/Boise America/Los_Angeles:Idaho
US-IL America/Chicago:Illinois
US-IN America/Indiana/Indianapolis America/Chicago:Indiana
US-IA America/Chicago:Iowa
US-KS America/Chicago America/Denver:Kansas
US-KY America/New_York America/Chicago:Kentucky
US-LA America/Chicago:Louisiana|Louisiane|Luisiana|Luizjana
US-ME America/New_York:Maine
US-MD America/New_York:Maryland
US-MA America/New_York:Massachusetts|Masachusets
US-MI America/Detroit America/Menominee:Michigan|Míchigan
US-MN America/Chicago:Minnesota
US-MS America/Chicago:Mississippi|Misisipi
US-MO America/Chicago:Missouri|Misuri
US-MT America/Denver:Montana
US-NE America/Chicago America/Denver:Nebraska
US-NV America/Los_Angeles:Nevada
US-NH America/New_York:New Hampshire|Nuevo Hampshire
US-NJ America/New_York:New Jersey|Nueva Jersey|Nova Jersey|Nova Jérsei
US-NM America/Denver:New Mexico|Nuevo México|Nouveau-Mexique|Novo México|Nowy Meksyk|Nuovo Messico
US-NY America/New_York:New York|New York State|Nueva York|Nova York|Nova Iorque|Nowy Jork|État de New York|Upstate New York
US-NC America/New_York:North Carolina|Carolina del Norte|Caroline du Nord|Nordkarolina|Carolina do Norte|Karolina Północna|Carolina del Nord|Noord-Carolina
US-ND America/Chicago America/Denver:North Dakota|Dakota del Norte|Dakota du Nord|Dakota do Norte|Dakota Północna
US-OH America/New_York:Ohio
US-OK America/Chicago:Oklahoma
US-OR America/Los_Angeles America/Boise:Oregon|Oregón
US-PA America/New_York:Pennsylvania|Pensilvania|Pennsylvanie|Pensilvânia|Pensylwania|Pennsylvanien
US-RI America/New_York:Rhode Island
US-SC America/New_York:South Carolina|Carolina del Sur|Caroline du Sud|Südkarolina|Carolina do Sul|Karolina Południowa|Carolina del Sud|Zuid-Carolina
US-SD America/Chicago America/Denver:South Dakota|Dakota del Sur|Dakota du Sud|Dakota do Sul
US-TN America/Chicago America/New_York:Tennessee|Tenesí
US-TX America/Chicago America/Denver:Texas|Tejas|Teksas
US-UT America/Denver:Utah
US-VT America/New_York:Vermont
US-VA America/New_York:Virginia|Virginie|Virgínia|Wirginia|Northern Virginia
US-WA America/Los_Angeles:Washington|Washington State|État de Washington|Waszyngton
US-WV America/New_York:West Virginia|Virginia Occidental|Virginie-Occidentale|Westvirginia
US-WI America/Chicago:Wisconsin
US-WY America/Denver:Wyoming
CA-AB America/Edmonton:Alberta
CA-BC America/Vancouver America/Edmonton:British Columbia|Colombie-Britannique|Columbia Británica|Britisch-Kolumbien|Colúmbia Britânica|Kolumbia Brytyjska|Columbia Britannica
CA-MB America/Winnipeg:Manitoba
CA-NB America/Moncton:New Brunswick|Nouveau-Brunswick|Nuevo Brunswick|Neubraunschweig
CA-NL America/St_Johns America/Goose_Bay:Newfoundland and Labrador|Newfoundland|Terre-Neuve-et-Labrador|Terranova y Labrador
CA-NS America/Halifax:Nova Scotia|Nouvelle-Écosse|Nueva Escocia|Neuschottland|Nova Escócia
CA-NT America/Edmonton:Northwest Territories|Territoires du Nord-Ouest
CA-NU America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay:Nunavut
CA-ON America/Toronto America/Winnipeg:Ontario
CA-PE America/Halifax:Prince Edward Island|PEI|Île-du-Prince-Édouard
CA-QC America/Toronto:Quebec|Québec|Quebeque
CA-SK America/Regina:Saskatchewan
CA-YT America/Whitehorse:Yukon
AU-ACT Australia/Sydney:Australian Capital Territory|Territorio de la Capital Australiana|Territoire de la capitale australienne
AU-NSW Australia/Sydney:New South Wales|Nouvelle-Galles du Sud|Nueva Gales del Sur|Neusüdwales|Nova Gales do Sul|Nuovo Galles del Sud
AU-NT Australia/Darwin:Northern Territory|Territorio del Norte|Territoire du Nord
AU-QLD Australia/Brisbane:Queensland
AU-SA Australia/Adelaide:South Australia|Australia Meridional|Australie-Méridionale|Südaustralien
AU-TAS Australia/Hobart:Tasmania|Tasmanie|Tasmanien
AU-VIC Australia/Melbourne:Victoria
AU-WA Australia/Perth:Western Australia|Australia Occidental|Australie-Occidentale|Westaustralien|Austrália Ocidental
BR-AC America/Rio_Branco:Acre
BR-AL America/Maceio:Alagoas
BR-AP America/Belem:Amapá
BR-AM America/Manaus America/Eirunepe:Amazonas
BR-BA America/Bahia:Bahia
BR-CE America/Fortaleza:Ceará
BR-DF America/Sao_Paulo:Distrito Federal|Federal District
BR-ES America/Sao_Paulo:Espírito Santo
BR-GO America/Sao_Paulo:Goiás
BR-MA America/Fortaleza:Maranhão
BR-MT America/Cuiaba:Mato Grosso
BR-MS America/Campo_Grande:Mato Grosso do Sul
BR-MG America/Sao_Paulo:Minas Gerais
BR-PA America/Belem:Pará
BR-PB America/Fortaleza:Paraíba
BR-PR America/Sao_Paulo:Paraná
BR-PE America/Recife America/Noronha:Pernambuco
BR-PI America/Fortaleza:Piauí
BR-RJ America/Sao_Paulo:Rio de Janeiro
BR-RN America/Fortaleza:Rio Grande do Norte
BR-RS America/Sao_Paulo:Rio Grande do Sul
BR-RO America/Porto_Velho:Rondônia
BR-RR America/Boa_Vista:Roraima
BR-SC America/Sao_Paulo:Santa Catarina
BR-SP America/Sao_Paulo:São Paulo
BR-SE America/Maceio:Sergipe
BR-TO America/Araguaina:Tocantins
MX-AGU America/Mexico_City:Aguascalientes
MX-BCN America/Tijuana:Baja California
MX-BCS America/Mazatlan:Baja California Sur
MX-CAM America/Merida:Campeche
MX-CHP America/Mexico_City:Chiapas
MX-CHH America/Chihuahua America/Ciudad_Juarez:Chihuahua
MX-CMX America/Mexico_City:Ciudad de México|Mexico City|Distrito Federal|CDMX
MX-COA America/Monterrey:Coahuila|Coahuila de Zaragoza
MX-COL America/Mexico_City:Colima
MX-DUR America/Monterrey:Durango
MX-GUA America/Mexico_City:Guanajuato
MX-GRO America/Mexico_City:Guerrero
MX-HID America/Mexico_City:Hidalgo
MX-JAL America/Mexico_City:Jalisco
MX-MEX America/Mexico_City:Estado de México|State of Mexico|Edomex
MX-MIC America/Mexico_City:Michoacán|Michoacán de Ocampo
MX-MOR America/Mexico_City:Morelos
MX-NAY America/Mazatlan America/Bahia_Banderas:Nayarit
MX-NLE America/Monterrey:Nuevo León
MX-OAX America/Mexico_City:Oaxaca
MX-PUE America/Mexico_City:Puebla
MX-QUE America/Mexico_City:Querétaro|Querétaro de Arteaga
MX-ROO America/Cancun:Quintana Roo|Riviera Maya
MX-SLP America/Mexico_City:San Luis Potosí
MX-SIN America/Mazatlan:Sinaloa
MX-SON America/Hermosillo:Sonora
MX-TAB America/Mexico_City:Tabasco
MX-TAM America/Monterrey America/Matamoros:Tamaulipas
MX-TLA America/Mexico_City:Tlaxcala
MX-VER America/Mexico_City:Veracruz|Veracruz de Ignacio de la Llave
MX-YUC America/Merida:Yucatán
MX-ZAC America/Mexico_City:Zacatecas
ID-JK Asia/Jakarta:Jakarta|DKI Jakarta|Jakarta Metropolitan
ID-JB Asia/Jakarta:West Java|Jawa Barat
ID-JT Asia/Jakarta:Central Java|Jawa Tengah
ID-JI Asia/Jakarta:East Java|Jawa Timur
ID-BT Asia/Jakarta:Banten
ID-YO Asia/Jakarta:Yogyakarta|Daerah Istimewa Yogyakarta|DI Yogyakarta
ID-AC Asia/Jakarta:Aceh
ID-SU Asia/Jakarta:North Sumatra|Sumatera Utara
ID-SB Asia/Jakarta:West Sumatra|Sumatera Barat
ID-SS Asia/Jakarta:South Sumatra|Sumatera Selatan
ID-RI Asia/Jakarta:Riau
ID-KR Asia/Jakarta:Riau Islands|Kepulauan Riau
ID-JA Asia/Jakarta:Jambi
ID-LA Asia/Jakarta:Lampung
ID-BE Asia/Jakarta:Bengkulu
ID-KB Asia/Pontianak:West Kalimantan|Kalimantan Barat
ID-KT Asia/Pontianak:Central Kalimantan|Kalimantan Tengah
ID-KS Asia/Makassar:South Kalimantan|Kalimantan Selatan
ID-KI Asia/Makassar:East Kalimantan|Kalimantan Timur
ID-KU Asia/Makassar:North Kalimantan|Kalimantan Utara
ID-BA Asia/Makassar:Bali
ID-NB Asia/Makassar:West Nusa Tenggara|Nusa Tenggara Barat|Lombok
ID-NT Asia/Makassar:East Nusa Tenggara|Nusa Tenggara Timur
ID-SN Asia/Makassar:South Sulawesi|Sulawesi Selatan
ID-SA Asia/Makassar:North Sulawesi|Sulawesi Utara
ID-ST Asia/Makassar:Central Sulawesi|Sulawesi Tengah
ID-SG Asia/Makassar:Southeast Sulawesi|Sulawesi Tenggara
ID-MA Asia/Jayapura:Maluku
ID-PA Asia/Jayapura:Papua|Papua Barat|West Papua
ES-CN Atlantic/Canary:Canarias|Canary Islands|Islas Canarias|Kanaren|Kanarische Inseln|Îles Canaries|Canárias|Wyspy Kanaryjskie|Isole Canarie|Canarische Eilanden|Santa Cruz de la Palma|La Gomera|El Hierro|Tenerife|Gran Canaria|Lanzarote|Fuerteventura
ES-CE Africa/Ceuta:Ceuta|Melilla
ES-MD Europe/Madrid:Community of Madrid|Comunidad de Madrid|Communauté de Madrid
ES-CT Europe/Madrid:Catalonia|Cataluña|Catalunya|Katalonien|Catalogne|Catalogna|Catalunha|Katalonia|Catalonië
ES-AN Europe/Madrid:Andalusia|Andalucía|Andalousie|Andalusien|Andaluzia|Andaluzja
ES-VC Europe/Madrid:Valencian Community|Comunidad Valenciana|Comunitat Valenciana|Communauté valencienne
ES-PV Europe/Madrid:Basque Country|País Vasco|Euskadi|Baskenland|Pays basque|Paesi Baschi|País Basco|Kraj Basków
ES-GA Europe/Madrid:Galicia|Galice|Galicien|Galiza
ES-CL Europe/Madrid:Castilla y León|Castile and León|Castille-et-León
ES-CM Europe/Madrid:Castilla-La Mancha
ES-AR Europe/Madrid:Aragón|Aragon
ES-AS Europe/Madrid:Asturias|Principado de Asturias
ES-MC Europe/Madrid:Región de Murcia|Murcia
ES-IB Europe/Madrid:Balearic Islands|Islas Baleares|Illes Balears|Balearen|Mallorca|Ibiza
ES-EX Europe/Madrid:Extremadura
ES-NC Europe/Madrid:Navarra|Navarre|Comunidad Foral de Navarra
ES-CB Europe/Madrid:Cantabria
ES-RI Europe/Madrid:La Rioja
PT-AC Atlantic/Azores:Azores|Açores|Azoren|Azory|Região Autónoma dos Açores|Ponta Delgada
PT-MA Atlantic/Madeira:Madeira|Madère|Madera|Região Autónoma da Madeira|Funchal
PT-LI Europe/Lisbon:Lisbon District|Lisboa|Distrito de Lisboa
PT-PO Europe/Lisbon:Porto District|Distrito do Porto
PT-CO Europe/Lisbon:Continental Portugal|Portugal Continental|Braga|Aveiro|Coimbra|Setúbal|Leiria|Faro|Algarve|Alentejo|Viseu|Santarém
CL-RM America/Santiago:Santiago Metropolitan Region|Región Metropolitana de Santiago|Región Metropolitana|Valparaíso|Biobío
CL-MA America/Punta_Arenas:Magallanes|Punta Arenas|Magallanes y de la Antártica Chilena
CL-EI Pacific/Easter:Easter Island|Isla de Pascua|Rapa Nui
EC-GU America/Guayaquil:Guayas|Pichincha|Azuay|Quito|Guayaquil
EC-GA Pacific/Galapagos:Galápagos|Galapagos|Galápagos Islands|Islas Galápagos
NZ-MA Pacific/Auckland:Auckland|Wellington|Canterbury|Waikato|Otago|Bay of Plenty|Hawke's Bay|Taranaki|Manawatu-Wanganui|Southland|Northland|Nelson|Marlborough|Gisborne
NZ-CI Pacific/Chatham:Chatham Islands
UA-CR Europe/Simferopol:Crimea|Krim|Крим
CD-KN Africa/Kinshasa:Kinshasa|Bas-Congo|Kongo Central
CD-KA Africa/Lubumbashi:Haut-Katanga|Katanga|Lualaba|Nord-Kivu|Sud-Kivu|North Kivu|South Kivu|Kasaï-Oriental|Tshopo
RU-MOW Europe/Moscow:Moscow Oblast|Московская область|Moscow City|Leningrad Oblast|Krasnodar|Krasnodar Krai|Tatarstan|Nizhny Novgorod Oblast|Voronezh Oblast|Rostov Oblast
RU-SVE Asia/Yekaterinburg:Sverdlovsk|Sverdlovsk Oblast|Bashkortostan|Chelyabinsk Oblast|Perm Krai|Tyumen Oblast|Orenburg Oblast
RU-NVS Asia/Novosibirsk:Novosibirsk Oblast|Новосибирская область
RU-OMS Asia/Omsk:Omsk Oblast
RU-KYA Asia/Krasnoyarsk:Krasnoyarsk Krai|Kemerovo Oblast|Khakassia
RU-IRK Asia/Irkutsk:Irkutsk Oblast|Buryatia
RU-PRI Asia/Vladivostok:Primorsky Krai|Primorye|Khabarovsk Krai
RU-SAM Europe/Samara:Samara Oblast|Udmurtia
RU-KGD Europe/Kaliningrad:Kaliningrad Oblast|Калининград|Калининградская область
RU-SA Asia/Yakutsk Asia/Vladivostok:Sakha|Yakutia
`;
