import type { SeniorityWords } from '../../seniority/kinds';

export const english: SeniorityWords = {
  language: 'en',
  order: 'head-last',
  words: {
    owner: `[co[-]]owner [co[-]]founder [co[-]]proprietor entrepreneur solopreneur self-employed self-employment
      franchisee landlord restaurateur shopkeeper`,
    freelance: 'freelance',
    partner: 'partner',
    cxo: `ceo cfo cto coo cio cmo cpo cro cso chro cdo ciso cco cao clo cno cbo cgo cxo chief-executive [co]-president
      chairman chairwoman chairperson chair cochair general-counsel mayor governor [vice]-chancellor rector
      [deputy]-director-general (secretary|attorney|surgeon|auditor)-general secretary-of-state`,
    managingDirector: 'managing-director md-at managing-dir',
    board: `board-member member-of-[the]-[(executive|supervisory|advisory|management)]-board board-of
      (non-executive|nonexecutive|independent|board)-director ned trustee
      (supervisory|executive|governing|advisory)-board-[member] board-(chair|observer|treasurer)`,
    seniorVp: '(senior|executive|sr|exec|snr)-(vice-president|vp) svp evp sevp',
    vp: '[(assistant|associate)]-vice-president vp avp fvp rvp gvp vice-pres v-p',
    director: `director dir [(associate|vice)]-dean provost headmaster headmistress head-teacher headteacher head-of-school
      (school|assistant|vice|deputy)-principal school-superintendent superintendent-of-schools`,
    head: 'head hod',
    generalManager: `general-(manager|mgr) gm dgm country-(manager|lead|leader) (city|county)-manager
      (city|county|town)-administrator`,
    chiefOfStaff: 'chief-of-staff',
    manager: `manager supervisor mgr mngr managing-(consultant|editor|attorney|engineer|architect|producer) foreman
      superintendent [executive]-sous-chef executive-chef charge-nurse
      (station|crew|section|shift|branch|unit|battalion|deputy|assistant)-chief team-leader warden agm sheriff
      fire-captain`,
    teamLead: 'teamlead teamleader people-lead (shift|crew|group)-(lead|leader) tl',
    leader: 'leader',
    craftManager: `[(channel|alliance|strategic|technology|solution|client|sales)]-partner-manager
      (product|process|data|service|system|application|technical|asset|risk|platform|feature|backlog|value-stream)-owner
      pmo tpm apm product-line-manager`,
    craftDirector: `(art|casting|music|musical|film|theatre|stage|tv)-director director-of-photography first-assistant-director
      artdirector artdirektor`,
    lead: 'lead techlead',
    expert: `[(full|associate|assistant|adjunct|visiting)]-professor prof head-coach judge magistrate
      founding-(engineer|designer) member-of-technical-staff mts smts attending-physician`,
    fellow: 'fellow',
    entry: `analyst specialist coordinator administrator engineer developer consultant professional co-ordinator
      representative rep executive exec tech clerk nurse surgeon postdoc
      (postdoctoral|research|teaching|clinical|graduate|policy)-fellow sales(person|man|woman) attorney paralegal
      counsel notary pilot mechanic cook (line|pastry|private|personal|commis)-chef chef? paramedic deputy-sheriff
      coach scrum-master sysadmin dba data-entry swe sde qa hrbp rn
      (business|hr|people|channel|client|talent|sales|strategic|solution|solutions|delivery|alliance|technology|learning|marketing|implementation|life)-partner
      (staff|team|crew|faculty)-member employee liaison guide academic faculty
      (student|intern|internship|volunteer|apprentice|trainee)-(coordinator|recruiter|specialist|advisor|adviser|counselor)
      (funeral|band|choir|activities|activity)-director devops fullstack full-stack front-end frontend back-end
      backend ux ui scientist midwife guard`,
    assistant: 'assistant assistent asst associate ea pa secretary right-hand',
    side: `[board]-advisor adviser mentor [angel]-investor speaker author ambassador jury-member council-member
      guest-lecturer`,
    training: `intern internship [management]-trainee traineeship apprentice apprenticeship co-op coop
      summer-(analyst|associate) externship (graduate|undergraduate)-[(research|teaching)]-assistant
      resident-physician medical-resident cadet working-student`,
    doctoral: `(phd|ph-d|doctoral|dphil)-[(research|graduate)]-(student|candidate|researcher|scholar|fellow|intern)
      doctoral student-phd pursuing-[(a|my)]-(phd|ph-d)`,
    student: `undergraduate undergrad freshman (recent|new|fresh)-(graduate|grad) graduating class-of pursuing
      (management|business|marketing|science|engineering|finance|accounting|resources)-major candidate`,
    volunteer: 'volunteer volunteering pro-bono unpaid',
    grade: `senior sr snr distinguished
      staff-(software|engineer|data|machine|ml|product|research|scientist|systems|security|developer|design|designer|technical|hardware)
      associate-principal`,
    principal: 'principal',
    junior: 'junior jr jnr entry-level',
    deputy: 'deputy dep vice sub dy',
    chief: 'chief',
    officer: 'officer',
    craft: `product project projects program programme programs account accounts customer-success community
      client-success content case campaign campaigns partner partners partnership partnerships portfolio territory
      social-media stage pmo acc client relationship channel alliance alliances bid fund wealth care
      partner-(marketing|success|development|relations|management|engagement|program|programs|channel|support|sales|alliances|solutions|operations|account|services|enablement|growth|ecosystem|experience)
      key-account`,
    unit: 'team shift squad crew section floor line cell store',
    about: `office assistant search advisory mentor coach advisor relations communications support succession s`,
    former: 'former formerly ex past previously previous prev late alumni-of outgoing',
    retired: 'retired emeritus emerita retd retiree',
    seeking: `aspiring seeking looking-for actively-looking in-search-of searching-for job-seeker jobseeker future
      prospective hoping-to seeks soon-to-be`,
    slogan: `helping i-help we-help empowering enabling inspiring connecting supporting serving working-with hiring
      passionate-about let-s experience-in experienced-in skilled-in specialized-in degree-in graduated
      graduate-of alumna alumnus author-of focused-on dedicated-to bringing creating making delivering putting
      open-to opentowork years-of-experience`,
    office: '[in-the]-office-of-[the] reporting-to on-behalf-of working-for works-for',
    at: 'at @',
    of: 'of to for',
    and: 'and & + cum',
    club: `club toastmasters rotary alumni-[(advisory|association)]-board alumni-(association|club|chapter)
      student-(council|government|association|union|body|society)`,
    degree: `ms msc ma mba bs bsc ba bba btech mtech bachelor[s] master[s] meng mca bca bcom phd ph-d msba llb llm jd`,
    certified: 'certified',
    bank: `banking financial insurance assurance reinsurance underwriting securities asset-management jpmorgan
      jp-morgan jpmorganchase goldman morgan-stanley citi citigroup barclays hsbc ubs credit-suisse wells-fargo
      merrill lloyds blackrock fidelity metlife aig allianz axa capital-one bnp ing santander prudential`,
    nothing: `data
      student-(success|services|affairs|life|recruitment|support|experience|engagement|housing|finance|activities)
      volunteer-(program|services|engagement|management) undergraduate-(admissions|studies) head-office
      professional-(services|development|education) power computer customer consumer server docker career number
      water cyber together better dreamer thinker learner believer solver pioneer member sector sensor major human
      tech-(industry|startup|company) (front-end|full-stack)-development (ux|ui)-design leader-in
      (market|thought|opinion)-leader talent event investment government department environment procurement
      employment engagement current recent development assessment academic-affairs
      lead-(generation|gen|management) executive-(education|search|coaching|committee) indian
      senior-(living|care|leadership|management) investor-relations lover future-of`,
    guess: '*man *ist *er *or *ian *smith *wright',
    voice: 'the with from in on',
  },
};
