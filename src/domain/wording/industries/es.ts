import type { IndustryWords } from './type';

export const es: IndustryWords = {
  anywhere: `
-: banco de alimentos|banco de datos|banco de imágenes|banco de sangre
Banking: banco|bancos|banca|caja de ahorros|caja rural
Investment Banking: banca de inversión
Investment Management: gestión de activos
Venture Capital and Private Equity Principals: capital riesgo
Insurance: seguros|aseguradora|reaseguros
Hospitals: hospital universitario|hospital general
Law Practice: bufete|bufete de abogados|despacho de abogados|abogados
Accounting: asesoría contable
Business Consulting and Services: consultoría|consultora estratégica
Pharmaceutical Manufacturing: farmacéutica|laboratorios farmacéuticos
Real Estate: inmobiliaria|bienes raíces
Telecommunications: telecomunicaciones
Airlines and Aviation: aerolínea|aerolíneas
Advertising Services: agencia de publicidad
Book Publishing: editorial de libros
`,
  employer: `
Higher Education: universidad|escuela superior|universitat|escuela de negocios|politécnica
Primary and Secondary Education: colegio|instituto de educación secundaria|escuela primaria
Government Administration: ministerio|ayuntamiento|diputación|gobierno de
Restaurants: restaurante
Breweries: cervecería|cervecera
Wineries: bodega|bodegas
Retail Pharmacies: farmacia
Museums: museo
Libraries: biblioteca
Construction: constructora|construcciones
Courts of Law: juzgado|tribunal supremo
`,
};
