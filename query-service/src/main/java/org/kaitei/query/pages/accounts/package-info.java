/** Accounts, people, departments and the access log, for those who keep them. */
package org.kaitei.query.pages.accounts;
