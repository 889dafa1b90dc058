#ifndef PMC_DIFF_CLIBMD_SHIM_H
#define PMC_DIFF_CLIBMD_SHIM_H

#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>

#endif
