/** Words that LinkedIn, in the languages it speaks, and people put around a place: never the place itself. Folded. */
export const areaWords = `
greater metropolitan metro metroplex area areas region regions county district province state city town municipality urban surrounding
surroundings and of the in near around central north south east west northern southern eastern western upper lower
remote hybrid onsite home office based worldwide global international earth world anywhere everywhere
und umgebung grossraum metropolregion region raum kreis landkreis bundesland kanton stadt bei in der die das
agglomeration grande gran grand metropole metropolitaine peripherie et environs alentours departement ville de du des la le les l d en
y alrededores area metropolitana comunidad provincia ciudad estado del el los las zona municipio departamento
e arredores regiao metropolitana cidade distrito do da dos das no na
e dintorni citta provincia regione di della dell area metropolitana
en omgeving regio metropoolregio gemeente provincie stad het van
i okolice okolica woj wojewodztwo powiat gmina obszar metropolitalny aglomeracja metropolia w
och med omnejd kommun lan stor storstadsomrade storstadsregion og omegn omrade omradet storbyomrade kommune fylke amt region hovedstadsomradet
ve cevresi buyuksehir bolgesi ili
a okoli kraj hlavni mesto es kornyeke megye si imprejurimi zona judetul seutu alue metropolialue
и окрестности область регион город агломерация край та область
都 府 県 市 区 省 首 圏 地 州 道 特 別 市 辖
시 도 광역시 특별시 수도권
منطقة مدينة محافظة و إمارة
`;
