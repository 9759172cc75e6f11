/** The school's own data, named in French. */
export const school = {
  title: 'Dans ton établissement',
  emergencyNumber: 'Numéro d’urgence interne',
  gasNumber: 'Urgence gaz de ton distributeur',
  assemblyPoint: 'Point de rassemblement',
  personToWarn: 'Personne à prévenir',
  company: 'Entreprise d’accueil',
  numbersStay: 'Le 15, le 18 et le 112 ne changent pas.',
};
