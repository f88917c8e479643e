/** Forms of pages: what was sent, the command that it became, and what came of it. */
package org.kaitei.query.pages.form;
