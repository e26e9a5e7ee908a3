using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2016_SingleQuotedExpansionTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a [|'$x'|]")]
    [InlineData("FROM debian:12-slim\nRUN a x[|'${y}'|] [|'`b`'|] [|'$(c)'|]")]
    [InlineData("FROM debian:12-slim\nRUN x=[|'$y'|]")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|'$1'|]; do a; done")]
    [InlineData("FROM debian:12-slim\nRUN case [|'$x'|] in a) b;; esac")]
    [InlineData("FROM debian:12-slim\nRUN a || b [|'$y'|]")]
    public void Speaks(string markup) => RuleTest.Verify<SingleQuotedExpansionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a '$ ' '$' '$%'")]
    [InlineData("FROM debian:12-slim\nRUN a \"$x\" 'y'")]
    [InlineData("FROM debian:12-slim\nRUN awk '{print $1}' f")]
    [InlineData("FROM debian:12-slim\nRUN perl -pe 's/$x//' f")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'echo $x'")]
    [InlineData("FROM debian:12-slim\nRUN sudo bash -c 'echo $x'")]
    [InlineData("FROM debian:12-slim\nRUN jq '.[$x]' f")]
    [InlineData("FROM debian:12-slim\nRUN trap 'rm $x' EXIT")]
    [InlineData("FROM debian:12-slim\nRUN alias a='b $x'")]
    [InlineData("FROM debian:12-slim\nRUN dpkg-query -W -f '${Package}' a")]
    [InlineData("FROM debian:12-slim\nRUN sed -i '$d' f")]
    [InlineData("FROM debian:12-slim\nRUN sed -e '$a x' -e '2,$d' f")]
    [InlineData("FROM debian:12-slim\nRUN PS1='$x '")]
    [InlineData("FROM debian:12-slim\nRUN export PS1='$x '")]
    [InlineData("FROM debian:12-slim\nRUN find . -exec sh -c 'a $1' _ {} +")]
    [InlineData("FROM debian:12-slim\nRUN a \\$x")]
    [InlineData("FROM debian:12-slim\nRUN cat <<'E'\n$x\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN [\"a\", \"$x\"]")]
    [InlineData("FROM debian:12-slim\nRUN envsubst '$x' < f")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SingleQuotedExpansionAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo [|'export PATH=$HOME/bin:$PATH'|] >> /etc/profile")]
    [InlineData("FROM debian:12-slim\nRUN { echo [|'$x'|]; } > f")]
    [InlineData("FROM debian:12-slim\nRUN echo [|'$x'|] | tee f")]
    [InlineData("FROM debian:12-slim\nRUN sed -i [|'s/$x/y/'|] f")]
    public void Text_for_a_file_hides_it(string markup) => RuleTest.Verify<SingleQuotedExpansionAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Hidden });
}
