#include <xlsxwriter.h>

/// The lowest and highest value of a chart's axis, also of an area chart, whose axis this version of the library does not know to be one
/// of values.
static inline void bijstand_axis_of_values(lxw_chart *chart, double min, double max) {
    chart->y_axis->is_value = 1;
    chart_axis_set_min(chart->y_axis, min);
    chart_axis_set_max(chart->y_axis, max);
}

/// Names of values on the horizontal axis stand under the image, also where values are below zero.
static inline void bijstand_labels_below(lxw_chart *chart) {
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
}
