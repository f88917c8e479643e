/** What is to be done, over all plans: by a department, or by those who plan. */
package org.kaitei.query.work;
