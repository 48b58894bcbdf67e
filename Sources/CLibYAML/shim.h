// The only C library of this package. When this header is not found, install it:
//   Debian, Ubuntu: apt-get install libyaml-dev      macOS: brew install libyaml
#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "libyaml is missing. Install it: apt-get install libyaml-dev (Debian, Ubuntu) or brew install libyaml (macOS)."
#endif
