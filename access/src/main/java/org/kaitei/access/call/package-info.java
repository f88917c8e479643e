/** Rights at the edge: asked before anything of a call is read. */
package org.kaitei.access.call;
