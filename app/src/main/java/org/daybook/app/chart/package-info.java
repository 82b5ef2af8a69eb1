/** Draws one measure over time: figures as marks, reference series as lines, as SVG or for a terminal. */
@NullMarked
package org.daybook.app.chart;

import org.jspecify.annotations.NullMarked;
