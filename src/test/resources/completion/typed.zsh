# SPDX-License-Identifier: Apache-2.0
# Types each line into a real zsh, presses tab, and prints the line as it then stands, with all matches in it:
#   zsh -f typed.zsh FOLDER LINE...     (FOLDER holds _deskbreak)
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ${(q)0:h}/typing.zsh ${(q)1}"
zpty -r -m shell seen '*shell-ready*' || exit 1
for line in "${@[2,-1]}"; do
  zpty -w -n shell "$line"$'\t\C-x'
  zpty -r -m shell seen '*line-shown*' || exit 1
  print -r -- "$(<$1/shown)"
done
zpty -d shell
