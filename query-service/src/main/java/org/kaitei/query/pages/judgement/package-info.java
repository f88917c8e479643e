/** Where a planner says how a plan judges its indicators. */
package org.kaitei.query.pages.judgement;
