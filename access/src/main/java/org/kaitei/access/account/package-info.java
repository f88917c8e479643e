/** Accounts: who can sign in, and with which roles. */
package org.kaitei.access.account;
