/** People: the names behind the subjects, which can be erased. */
package org.kaitei.access.person;
