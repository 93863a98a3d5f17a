// The self-assessment: every part of it adds itself to this object, in the order of the build.
"use strict";
window.assessment = {};
