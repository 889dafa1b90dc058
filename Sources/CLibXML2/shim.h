#ifndef PMC_DIFF_CLIBXML2_SHIM_H
#define PMC_DIFF_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlsave.h>

#endif
