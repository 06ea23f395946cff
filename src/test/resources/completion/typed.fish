# SPDX-License-Identifier: Apache-2.0
# Prints what the completion offers for each line, one line for each:
#   fish typed.fish SCRIPT LINE...
source $argv[1]
for line in $argv[2..]
    echo (complete -C $line | string replace -r '\t.*' '')
end
