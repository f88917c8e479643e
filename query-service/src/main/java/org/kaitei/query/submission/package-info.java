/** How a year's sheet comes together: who owes which part of it by when, and what became of it. */
package org.kaitei.query.submission;
