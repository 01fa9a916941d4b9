/**
 * Regions that lie in one zone and are named without their country: LinkedIn's metropolitan areas that no city names, and the
 * first divisions of the countries with most members. Written by hand. A line is the country, the zone, and names.
 */
export const areaLines = `
US America/Los_Angeles:Bay Area|San Francisco Bay Area|San Francisco Bay|Silicon Valley|East Bay|South Bay|Greater Bay Area California|Bahía de San Francisco|Área de la Bahía de San Francisco|Baie de San Francisco|Inland Empire|Orange County|Southern California|Northern California|Central Valley|Central Coast California|SoCal|NorCal|Puget Sound|Pacific Northwest|Willamette Valley|Ventura County|Eugene-Springfield
US America/New_York:Tri-State Area|Research Triangle|Raleigh-Durham|Raleigh-Durham-Chapel Hill|Piedmont Triad|Hampton Roads|DMV|Washington DC-Baltimore|Washington DC-Baltimore Area|Washington DC Metro Area|Tampa Bay|Space Coast|Treasure Coast|South Florida|Long Island|Hudson Valley|Capital District New York|Lehigh Valley|Delaware Valley|New England|Cape Cod|Metro Detroit|Research Triangle Park|Nowy Jork i okolice|Westchester County|Fairfield County|Northern Virginia|Central Florida|Southwest Florida|Finger Lakes|Upstate New York|Pioneer Valley|Richmond Region|Hickory-Lenoir|Greater Burlington|Augusta-Richmond County
US America/Chicago:Chicagoland|Twin Cities|Quad Cities|Dallas-Fort Worth|Dallas-Fort Worth Metroplex|DFW|DFW Metroplex|Fox Valley|Gulf Coast|Florida Panhandle|Texas Hill Country|Greater Texarkana|Bloomington-Normal|Wausau-Stevens Point|Champaign-Urbana
US America/Denver:Front Range|Wasatch Front|Treasure Valley|Denver-Boulder
US Pacific/Honolulu:Hawaiian Islands|Oahu|Maui|Kauai|Big Island
CA America/Vancouver:Lower Mainland|Metro Vancouver|Vancouver Island|Fraser Valley|Okanagan
CA America/Toronto:GTA|Golden Horseshoe|Kitchener-Waterloo|Waterloo Region|Durham Region|Peel Region|York Region|Niagara Region|National Capital Region Canada|Eastern Townships
CA America/Halifax:Atlantic Canada|Cape Breton
AU Australia/Brisbane:Gold Coast|Sunshine Coast|South East Queensland|Far North Queensland
AU Australia/Sydney:Hunter Region|Illawarra|Central Coast New South Wales
GB Europe/London:Greater London|London Area|Greater Manchester|West Midlands|East Midlands|Midlands|West Yorkshire|South Yorkshire|North Yorkshire|East Yorkshire|Yorkshire|Merseyside|Tyne and Wear|Home Counties|Thames Valley|South East England|East of England|South West England|North West England|North East England|Cambridgeshire|Oxfordshire|Berkshire|Buckinghamshire|Hertfordshire|Sussex|West Sussex|East Sussex|Kent|Essex|Hampshire|Dorset|Devon|Cornwall|Somerset|Gloucestershire|Wiltshire|Warwickshire|Leicestershire|Nottinghamshire|Derbyshire|Staffordshire|Cheshire|Lancashire|Cumbria|Northumberland|Lincolnshire|Suffolk|Bedfordshire|Northamptonshire|Worcestershire|Shropshire|Herefordshire|Bristol Area|Glasgow City|Edinburgh City|Midlothian|Aberdeenshire|Fife|Cymru|Ulster
IE Europe/Dublin:Leinster|Connacht|County Dublin|County Cork|County Galway
DE Europe/Berlin:Bayern|Bavaria|Bavière|Baviera|Bawaria|Beieren|Baden-Württemberg|Bade-Wurtemberg|Badenia-Wirtembergia|Nordrhein-Westfalen|North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie|Renania del Norte-Westfalia|Nadrenia Północna-Westfalia|NRW|Hessen|Hesse|Hesja|Niedersachsen|Lower Saxony|Basse-Saxe|Baja Sajonia|Dolna Saksonia|Sachsen|Saxony|Saxe|Sajonia|Saksonia|Sachsen-Anhalt|Saxony-Anhalt|Thüringen|Thuringia|Thuringe|Rheinland-Pfalz|Rhineland-Palatinate|Rhénanie-Palatinat|Schleswig-Holstein|Mecklenburg-Vorpommern|Brandenburg|Saarland|Sarre|Berlin Brandenburg|Ruhrgebiet|Ruhr Area|Ruhr|Rhine-Ruhr|Rhein-Ruhr|Rhine-Main|Rhein-Main|Rhein-Main-Gebiet|Frankfurt Rhine-Main|Rhein-Neckar|Rhine-Neckar|Cologne Bonn|Köln Bonn|Bodensee
AT Europe/Vienna:Niederösterreich|Lower Austria|Oberösterreich|Upper Austria|Steiermark|Styria|Tirol|Tyrol|Kärnten|Carinthia|Salzburger Land|Vorarlberg|Burgenland
CH Europe/Zurich:Romandie|Tessin|Ticino|Vaud|Waadt|Wallis|Valais|Aargau|Thurgau|Graubünden|Grisons|Lake Geneva|Lac Léman|Arc lémanique|Zug|Zentralschweiz
FR Europe/Paris:Île-de-France|Ile de France|Région parisienne|Paris Region|Auvergne-Rhône-Alpes|Rhône-Alpes|Provence-Alpes-Côte d'Azur|PACA|Côte d'Azur|French Riviera|Occitanie|Occitania|Nouvelle-Aquitaine|New Aquitaine|Hauts-de-France|Grand Est|Alsace|Bretagne|Brittany|Bretaña|Normandie|Normandy|Normandía|Pays de la Loire|Centre-Val de Loire|Bourgogne-Franche-Comté|Burgundy|Corse|Corsica|Aix-Marseille|La Défense|Sophia Antipolis|Greater Brest
IT Europe/Rome:Lombardia|Lombardy|Lombardei|Lombardie|Lombardía|Lazio|Latium|Piemonte|Piedmont|Piemont|Veneto|Venetien|Vénétie|Toscana|Tuscany|Toskana|Toscane|Emilia-Romagna|Campania|Kampanien|Sicilia|Sicily|Sizilien|Sicile|Sardegna|Sardinia|Sardinien|Puglia|Apulia|Apulien|Liguria|Ligurien|Calabria|Kalabrien|Friuli-Venezia Giulia|Trentino-Alto Adige|Trentino|Südtirol|South Tyrol|Umbria|Marche|Abruzzo|Basilicata|Molise
ES Europe/Madrid:Greater Valencia|Costa del Sol|Costa Blanca
NL Europe/Amsterdam:Randstad|Noord-Holland|North Holland|Zuid-Holland|South Holland|Noord-Brabant|North Brabant|Brabantine City Row|Gelderland|Overijssel|Limburg Netherlands|Friesland|Zeeland|Drenthe|Flevoland|Arnhem-Nijmegen|Amsterdam Area|Amstelland
BE Europe/Brussels:Flanders|Vlaanderen|Flandern|Flandre|Flandes|Flemish Region|Vlaams Gewest|Wallonia|Wallonie|Walloon Region|Brussels Region|Brussels Capital Region|Vlaams-Brabant|Brabant Wallon|Oost-Vlaanderen|West-Vlaanderen
PL Europe/Warsaw:Mazowieckie|Masovian|Masovia|Mazovia|Małopolskie|Lesser Poland|Wielkopolskie|Greater Poland|Dolnośląskie|Lower Silesian|Lower Silesia|Śląskie|Silesian|Silesia|Pomorskie|Pomeranian|Zachodniopomorskie|West Pomeranian|Kujawsko-Pomorskie|Kuyavian-Pomeranian|Łódzkie|Lubelskie|Podkarpackie|Podlaskie|Świętokrzyskie|Warmińsko-Mazurskie|Lubuskie|Opolskie|Podhale|Upper Silesia|Górny Śląsk
CZ Europe/Prague:Moravia|Bohemia|South Moravian|Jihomoravský|Středočeský|Central Bohemia|Hlavní město Praha
SE Europe/Stockholm:Skåne|Scania|Västra Götaland|Västra Götalands|Uppland|Småland
DK Europe/Copenhagen:Hovedstaden|Capital Region of Denmark|Jylland|Jutland|Midtjylland|Central Denmark|Syddanmark|Nordjylland|Sjælland|Zealand Denmark|Fyn
NO Europe/Oslo:Greater Bergen|Viken|Vestland|Rogaland|Trøndelag|Akershus|Agder|Nordland|Innlandet
FI Europe/Helsinki:Uusimaa|Nyland|Pirkanmaa|Varsinais-Suomi|Capital Region Finland
GR Europe/Athens:Attiki|Attica|Crete|Kreta|Kriti|Macedonia Greece
TR Europe/Istanbul:Anatolia|Marmara
IL Asia/Jerusalem:Gush Dan|Tel Aviv District|Center District Israel|HaMerkaz
RU Europe/Moscow:Moscow Oblast
IN Asia/Kolkata:Andaman and Nicobar Islands|Jammu and Kashmir|Karnataka|Maharashtra|Tamil Nadu|Telangana|Andhra Pradesh|Kerala|Gujarat|Rajasthan|Uttar Pradesh|Madhya Pradesh|West Bengal|Haryana|Bihar|Odisha|Orissa|Jharkhand|Assam|Chhattisgarh|Uttarakhand|Himachal Pradesh|Goa|Delhi NCR|National Capital Region India|Greater Hyderabad|Greater Delhi|Mumbai Metropolitan Region|Pune Pimpri-Chinchwad|NCR
PK Asia/Karachi:Sindh|Khyber Pakhtunkhwa|Balochistan|Azad Kashmir
CN Asia/Shanghai:Guangdong|Zhejiang|Jiangsu|Sichuan|Hubei|Hunan|Fujian|Shandong|Henan|Hebei|Liaoning|Shaanxi|Anhui|Jiangxi|Yunnan|Guizhou|Guangxi|Hainan|Shanxi|Jilin|Heilongjiang|Xinjiang|Tibet|Inner Mongolia|Pearl River Delta|Yangtze River Delta|广东|浙江|江苏|四川|湖北|湖南|福建|山东|河南
JP Asia/Tokyo:Kanto|Kansai|Kantō|Kanagawa|Saitama|Chiba|Aichi|Hokkaido|Hokkaidō|Hyōgo|Hyogo|Okinawa|Shizuoka|神奈川|埼玉|千葉|愛知|北海道|兵庫|沖縄|静岡
KR Asia/Seoul:Gyeonggi|Gyeonggi-do|경기|Gangnam
PH Asia/Manila:Metro Manila|National Capital Region Philippines|Calabarzon|Central Visayas|Luzon|Mindanao
MY Asia/Kuala_Lumpur:Klang Valley|Selangor|Penang|Pulau Pinang|Wilayah Persekutuan|Federal Territory of Kuala Lumpur|Johor
ID Asia/Jakarta:Jabodetabek|Java|Jawa|Sumatra
ID Asia/Makassar:Sulawesi
BR America/Sao_Paulo:ABC Paulista|Grande São Paulo|Baixada Santista|Vale do Paraíba|Grande Rio|Grande Belo Horizonte|Região Sul
CL America/Santiago:Greater Santiago|Gran Santiago|Santiago Metropolitan Area|Santiago y alrededores
AR America/Argentina/Buenos_Aires:Gran Buenos Aires|Greater Buenos Aires|Provincia de Buenos Aires|Patagonia Argentina
AR America/Argentina/Cordoba:Córdoba Province
CO America/Bogota:Antioquia|Cundinamarca|Valle del Cauca|Bogotá D.C.|Distrito Capital
VE America/Caracas:Distrito Capital Venezuela|Gran Caracas
PE America/Lima:Lima Metropolitana|Callao Region
ZA Africa/Johannesburg:Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Free State|Limpopo|Mpumalanga|Cape Winelands
NG Africa/Lagos:Lagos State|Federal Capital Territory Nigeria|Rivers State|Oyo State
KE Africa/Nairobi:Nairobi County|Mombasa County|Kiambu County
MA Africa/Casablanca:Grand Casablanca|Casablanca-Settat|Rabat-Salé-Kénitra
AE Asia/Dubai:Sharjah|Ajman|Ras Al Khaimah|Fujairah
SA Asia/Riyadh:Eastern Province|Makkah Region|Riyadh Region
PR America/Puerto_Rico:San Juan Puerto Rico
UA Europe/Kyiv:Kyiv Oblast|Kyiv City|Київська
VN Asia/Ho_Chi_Minh:Mekong Delta
NZ Pacific/Auckland:North Island|South Island
PT Europe/Lisbon:Grande Lisboa|Grande Porto
LU Europe/Luxembourg:Esch-sur-Alzette
`;
