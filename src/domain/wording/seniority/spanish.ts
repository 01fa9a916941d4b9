import type { SeniorityWords } from '../../seniority/kinds';

export const spanish: SeniorityWords = {
  language: 'es',
  order: 'head-first',
  endings: 'a, as, o, os, ra, es, x',
  feminine: 'o>a, r>ra, e>a',
  words: {
    owner: `[co]fundador dueño propietario copropietario emprendedor empresario autónomo cuentapropista
      por-cuenta-propia`,
    freelance: 'profesional-independiente',
    partner: 'socio socio-fundador',
    cxo: `director-general consejero-delegado presidente director-ejecutivo secretario-general rector alcalde
      alcaldesa ministro gobernador administrador-(único|general) intendente director-gerente`,
    board: `miembro-del-(consejo|directorio) consejero-independiente vocal consejero-(dominical|externo|externa)
      consejo-de-administración miembro-de-la-junta-[directiva] junta-directiva`,
    vp: 'vicepresidente',
    director: 'director subdirector decano jefe-de-gabinete jefa-de-gabinete redactor-jefe editor-jefe',
    manager: `gerente gerenta subgerente gte jefe subjefe encargado supervisor coord superintendente líder-de-equipo
      chef-ejecutivo jefatura coordinación administrador-de-(tienda|empresa|restaurante|hotel|sucursal|planta)`,
    leader: 'líder',
    craftDirector: 'director-de-(arte|fotografía|casting|orquesta|coro) director-artístico director-musical',
    lead: 'líder-técnico lider-técnico',
    expert: `experto arquitecto catedrático ingeniero-(principal|jefe) juez magistrado profesor-(titular|catedrático)`,
    entry: `asesor auxiliar contable comercial cirujano fisioterapeuta terapeuta trabajador-social profesor profe
      maestro consejero-(comercial|escolar|estudiantil|académico|académica|profesional|vocacional|técnico|laboral)
      policía militar guardia piloto oficial gestor-(comercial|administrativo|documental) ingeniero analista
      técnico`,
    guess: '*ista *ólogo *ero *ógrafo *ico *ado *ente *ivo *ario *ora',
    assistant: 'asistente asistenta secretario-de-dirección ayudante-de-dirección adjunto-a',
    side: 'concejal',
    training: 'becario pasante practicante prácticas aprendiz médico-residente mir beca',
    doctoral: 'doctorando estudiante-de-doctorado predoctoral',
    student: 'estudiante alumno recién-(graduado|egresado|titulado) egresado graduado-en opositor',
    volunteer: 'voluntario',
    grade: 'sénior senior',
    principal: 'principal',
    junior: 'júnior junior',
    deputy: 'adjunto suplente interino sub en-funciones',
    craft: `proyecto[s] producto[s] cuenta[s] cuentas-clave[s] grandes-cuentas comunidad[es] contenido[s] campaña[s]
      cartera programa[s] casos`,
    unit: 'equipo',
    former: 'ex antiguo anterior',
    retired: 'jubilado retirado emérito pensionado',
    seeking: 'en-búsqueda buscando busco aspirante futuro',
    slogan: 'ayudo-a',
    at: '@',
    of: 'de del a al para de-la de-las de-los a-la',
    and: 'y e así-como',
    bank: 'banco seguros aseguradora sabadell mapfre',
    nothing: `mejor valor dinero tercero primero financiero carrera minera minero lista revista entrevista trabajador
      proveedor servidor`,
    voice: 'el los en con desarrollo ventas',
    generalManager: 'gerente-general',
    teamLead: 'coordinador',
  },
};
