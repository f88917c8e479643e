/** Pages for who writes programs: the calls, and what problems mean. */
package org.kaitei.query.pages.programs;
