using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2086_UnquotedVariableTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN x=$(a); b [|$x|]")]
    [InlineData("FROM debian:12-slim\nRUN a > [|$x|]")]
    [InlineData("FROM debian:12-slim\nRUN a b[|${x}|]c")]
    [InlineData("FROM debian:12-slim\nRUN [ [|$x|] = a ]")]
    [InlineData("FROM debian:12-slim\nRUN a | while read -r l; do b [|$l|]; done")]
    [InlineData("FROM debian:12-slim\nRUN x=a; read -r x; b [|$x|]")]
    [InlineData("FROM debian:12-slim\nRUN cd [|$HOME|]")]
    [InlineData("FROM debian:12-slim\nRUN export A=[|$B|]")]
    [InlineData("FROM debian:12-slim\nRUN a \"$(b [|$c|])\"")]
    [InlineData("FROM debian:12-slim\nRUN f() { a [|$1|]; }; f x")]
    [InlineData("FROM debian:12-slim\nRUN x=\"$(a)-1\"; y=\"$x\"; b [|$y|]")]
    [InlineData("FROM debian:12-slim\nRUN a [|${x:-b}|]")]
    [InlineData("FROM x\nONBUILD RUN a [|$b|]")]
    [InlineData("FROM example.com/x\nRUN a [|$b|]")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a[0]=$(x); b [|${a[0]}|]")]
    public void Speaks(string markup) => RuleTest.Verify<UnquotedVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN x=$y")]
    [InlineData("FROM debian:12-slim\nRUN case $x in a) b;; esac")]
    [InlineData("FROM debian:12-slim\nRUN for i in $x; do a; done")]
    [InlineData("FROM debian:12-slim\nRUN $x a")]
    [InlineData("FROM debian:12-slim\nRUN exec $x")]
    [InlineData("FROM debian:12-slim\nARG V\nRUN a $V")]
    [InlineData("FROM debian:12-slim\nENV V=\"a b\"\nRUN a $V ${V%x}")]
    [InlineData("FROM debian:12-slim\nARG V=1\nRUN x=tool-$V; a $x")]
    [InlineData("FROM debian:12-slim\nRUN x=1; a $x")]
    [InlineData("FROM debian:12-slim\nRUN x=$((1 + 2)); a $x $((x + 1))")]
    [InlineData("FROM debian:12-slim\nRUN a $? $# $$ $!")]
    [InlineData("FROM debian:12-slim\nRUN for i in a b; do c $i; done")]
    [InlineData("FROM debian:12-slim\nRUN a ${x:+\"$x\"} ${#x}")]
    [InlineData("FROM debian:12-slim\nRUN : ${x:=1}")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [[ $x = a ]]")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN export A=$B")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'a $b'")]
    [InlineData("FROM debian:12-slim\nRUN a '$x' \\$x")]
    [InlineData("FROM debian:12-slim\nRUN a <<E\n$x\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN x=\"\"; if a; then x=b; fi; c $x")]
    [InlineData("SHELL [\"zsh\", \"-c\"]\nRUN a $x")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN echo $x")]
    [InlineData("FROM debian:12-slim AS b\nENV V=1\nFROM b\nRUN a $V")]
    [InlineData("FROM debian:12-slim\nRUN x=$?; a $x")]
    [InlineData("FROM debian:12-slim\nRUN a $http_proxy")]
    [InlineData("FROM debian:12-slim\nRUN [\"a\", \"$x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnquotedVariableAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN x=$(a) && b $x c", "FROM debian:12-slim\nRUN x=$(a) && b \"$x\" c")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnquotedVariableAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN deps='gcc make'; apt-get install -y [|$deps|]")]
    [InlineData("FROM debian:12-slim\nRUN x=; a [|$x|]")]
    [InlineData("FROM debian:12-slim\nRUN deps='a b'; if x; then deps='c d'; fi; y [|$deps|]")]
    [InlineData("FROM debian:12-slim\nRUN for i in $(a) $B; do b [|$i|]; done")]
    public void Where_splitting_is_meant_it_is_hidden(string markup) => RuleTest.Verify<UnquotedVariableAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Hidden });
}
