import type { IndustryWords } from './type';

export const en: IndustryWords = {
  anywhere: `
-: food bank|foodbank|blood bank|data bank|databank|power bank|powerbank|west bank|south bank|left bank|banking software|hospital software|insurance software|school of thought|world bank|salvation army|old navy|hotels com|burbank|fairbank|eubank|millbank|southbank|riverbank
Banking: bank|banks|banking|bancorp|bancshares|credit union|savings bank|citibank
Investment Banking: investment bank|investment banking
Investment Management: asset management|investment management|wealth management
Venture Capital and Private Equity Principals: venture capital|private equity
Insurance: insurance|insurer|reinsurance|assurance company
Hospitals: hospital|hospitals|medical center|medical centre|nhs foundation trust|nhs trust
Law Practice: law firm|attorneys at law|solicitors|barristers|law office|law offices
Accounting: accounting firm|accountants|chartered accountants|cpa firm
Business Consulting and Services: management consulting|management consultants|consulting group|business consulting
Pharmaceutical Manufacturing: pharmaceutical|pharmaceuticals|pharma
Biotechnology Research: biotech|biotechnology|biosciences
Real Estate: real estate|realty|realtors
Construction: construction company|construction group
Telecommunications: telecommunications|telecom
Airlines and Aviation: airline|airlines|airways
Motor Vehicle Manufacturing: automotive|carmaker
Hotels and Motels: hotel|hotels
Staffing and Recruiting: staffing|recruitment agency
Executive Search Services: executive search
Advertising Services: advertising agency|ad agency
Public Relations and Communications Services: public relations|pr agency
Book Publishing: book publisher|publishing house
Newspaper Publishing: newspaper|newspapers
Computer Games: game studio|games studio|video games
Museums: museum|museums
`,
  employer: `
Higher Education: university|universities|college|institute of technology|business school|law school|medical school|polytechnic|school of
Primary and Secondary Education: school|schools|high school|primary school|elementary school|middle school|school district|grammar school|public schools
Hospitals: university hospital|children s hospital|clinic hospital|teaching hospital|medical college hospital
Law Practice: llp solicitors|law chambers|legal llp|law group
Business Consulting and Services: consulting|consultants|consultancy
Restaurants: restaurant|restaurants|bistro|trattoria
Breweries: brewery|brewing|brewing company
Wineries: winery|vineyards
Libraries: library|public library
Religious Institutions: diocese|archdiocese
Courts of Law: court of appeal|district court|supreme court
Government Administration: city council|county council|ministry of|department of state|government of
Armed Forces: army|navy|air force
Retail Pharmacies: pharmacy|pharmacies
Veterinary Services: veterinary|animal hospital|vet clinic
Dentists: dental clinic|dental practice|dentistry
Architecture and Planning: architects|architecture studio
Accounting: accountancy
Construction: construction|builders
Truck Transportation: trucking|haulage
Utilities: water utility|electric utility|power and light
Oil and Gas: petroleum|oil and gas|oil gas
Travel Arrangements: travel agency|tours and travel
`,
};
