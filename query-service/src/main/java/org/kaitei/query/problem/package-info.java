/** What problems mean. */
package org.kaitei.query.problem;
