/** Who answers for what: the departments of the organisation and their names, from day to day. */
package org.kaitei.query.department;
