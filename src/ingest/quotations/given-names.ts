// Given names that are common in English and Spanish papers and are borne by one gender for the most
// part. Names of either gender (Leslie, Casey, Alex) are left out: not sure is not known.
const MALE =
  'Aaron Abdul Abraham Adam Adrian Ahmed Alan Albert Alberto Alejandro Alexander Alfred Ali Allan Allen Alvin Andrés ' +
  'Andrew Andy Ángel Anthony Antonin Antonio Arthur Arturo Barack Barry Ben Benjamin Bernard Bernie Bill Billy Bob ' +
  'Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Calvin Carl Carlos César Chad Charles ' +
  'Charlie Chris Christopher Chuck Clarence Claude Clint Colin Corey Cory Craig Dan Daniel Danny Darrell Darren Dave ' +
  'David Dean Dennis Derek Diego Don Donald Donny Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin ' +
  'Elijah Elliott Emmanuel Eric Erik Ernest Ernesto Eugene Evan Felipe Fernando Floyd Francis Francisco Frank Franklin ' +
  'Fred Frederick Gabriel Gary Gavin Gene Geoffrey George Gerald Gilbert Glenn Gordon Graham Greg Gregory Guillermo ' +
  'Gus Gustavo Guy Harold Harry Harvey Hassan Hector Henry Herbert Herman Howard Hugh Hugo Ian Igor Ira Isaac Ivan Jack ' +
  'Jacob Jaime Jake James Jared Jason Javier Jay Jeb Jeff Jeffrey Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Joaquín Joe ' +
  'Joel John Johnny Jon Jonathan Jorge José Joseph Josh Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kent ' +
  'Kevin Khizr Kirk Kurt Larry Lawrence Lee Len Leo Leon Leonard Lewis Lloyd Lorenzo Lou Louis Luis Luke Malcolm Manuel ' +
  'Marc Marco Marcus Mario Mark Marshall Martin Marvin Matt Matthew Maurice Max Melvin Michael Miguel Mike Mitch Mitt ' +
  'Mohamed Mohammed Muhammad Nathan Nathaniel Ned Neil Newt Nicholas Nicolás Nick Nigel Norman Oliver Omar Oscar Otto ' +
  'Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip Phillip Rafael Ralph Ramón Rand Randy Raúl Ray Raymond Reince ' +
  'Rex Ricardo Richard Rick Rob Robert Roberto Rodney Rodrigo Roger Roland Ron Ronald Roy Rudolph Rudy Rush Russ Russell ' +
  'Ryan Salvador Sam Samuel Santiago Scott Sean Sebastian Sergei Sergio Seth Shaun Shawn Simon Spencer Stanley ' +
  'Stefan Stephen Steve Steven Stewart Stuart Ted Terrence Theodore Thomas Tim Timothy Todd Tom Tommy Tony Travis Trevor ' +
  'Tucker Vernon Victor Vicente Vincent Vladimir Wallace Walter Warren Wayne Wesley Will William Wolf Xavier Xi Zachary Ovidio ' +
  'Alain André Antoine Benoit Chrystian Claudio Cyril Denis Didier Emmanuel Étienne François Gilles Giuseppe Guillaume Hans ' +
  'Harjit Imran Jacques Jagmeet Jens Jürgen Kenji Kofi Lars Luc Marcel Marcus Matteo Mathieu Michel Mikhail Narendra ' +
  'Navdeep Nicolas Olaf Olivier Philippe Pierre Rajiv Réjean René Sanjay Serge Shinzo Silvio Stéphane Sven Volodymyr Yuri Yves';
const FEMALE =
  'Abigail Ada Adriana Agnes Alexandra Alexandria Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela ' +
  'Anita Ann Anna Anne Annette Annie April Arianna Ashley Audrey Barbara Beatrice Becky Beth Betsy Betty Beverly Bonnie ' +
  'Brenda Brianna Bridget Brittany Camila Candace Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Catherine ' +
  'Cecile Cecilia Celia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza ' +
  'Connie Cristina Crystal Cynthia Daisy Danielle Dawn Debbie Deborah Debra Denise Diana Diane Dianne Dolores Donna ' +
  'Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elise Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva ' +
  'Eve Evelyn Fiona Frances Gabriela Gail Gina Ginger Gloria Grace Greta Gwen Hannah Heather Heidi Helen Helena ' +
  'Hillary Huma Ida Ilana Ingrid Irene Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jeanne Jen ' +
  'Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie ' +
  'June Karen Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kayleigh Kellyanne Kimberly Kirsten ' +
  'Kristen Kristin Kristina Laura Lauren Leah Lena Leticia Lilian Lillian Lily Linda Lindsay Lisa Liz Loretta Lori ' +
  'Lorraine Louise Lucia Lucy Lynn Madeleine Maggie Mandy Marcia Margaret Margarita Maria María Marian Marianne ' +
  'Marie Marilyn Marine Marjorie Marlene Marsha Martha Mary Maureen Maxine Megan Megyn Melania Melanie Melissa Mercedes ' +
  'Meredith Mia Michaela Michele Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalie Natasha Nicole Nina ' +
  'Nora Norma Olga Olivia Pamela Patricia Patty Paula Pauline Peggy Penny Phyllis Priscilla Priya Rachel Rebecca Regina ' +
  'Renee Rhonda Rita Roberta Rosa Rosario Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sara Sarah ' +
  'Sharon Sheila Shelley Sherry Shirley Sofia Sonia Sophia Sophie Stephanie Sue Susan Susana Suzanne Sylvia ' +
  'Tamara Tammy Tara Teresa Thelma Theresa Tiffany Tina Ursula Valeria Valerie Vanessa Vera Veronica Vicki Victoria ' +
  'Violet Vivian Wanda Wendy Whitney Xiomara Yolanda Yvette Yvonne Zoe ' +
  'Adrienne Agnès Aisha Alexandria Angélique Annalena Carole Chantal Chrystia Danièle Delphine Élise Fatima Françoise ' +
  'Geneviève Giorgia Hélène Ilhan Inés Isabelle Jacinda Jody Josée Kamala Kirstjen Leila Lucie Magdalena Malala Manon ' +
  'Marie-Claude Mélanie Mireille Monique Nathalie Nikki Oksana Rashida Sanna Sigrid Solange Svetlana Sylvie Tamika Valérie Yulia';

export type Gender = 'male' | 'female';

const GENDERS = new Map<string, Gender>([
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
]);

/** The gender that a given name almost always tells, if it does. */
export function genderOfGivenName(name: string): Gender | undefined {
  return GENDERS.get(name);
}
