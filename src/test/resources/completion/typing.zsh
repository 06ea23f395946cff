# SPDX-License-Identifier: Apache-2.0
# What the zsh of typed.zsh is set up with.
folder=$1
PROMPT= RPROMPT=
unsetopt beep zle_bracketed_paste 2>/dev/null
fpath=($folder $fpath)
autoload -U compinit
compinit -u -D
every-match() { _main_complete; compstate[insert]=all; compstate[list]= }
zle -C every-match complete-word every-match
show-line() { print -r -- "$BUFFER" >$folder/shown; BUFFER=; print line-'shown' }
zle -N show-line
bindkey '^I' every-match
bindkey '^X' show-line
print shell-'ready'
