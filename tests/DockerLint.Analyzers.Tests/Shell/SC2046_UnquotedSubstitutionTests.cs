using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2046_UnquotedSubstitutionTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd [|$(find /src -name build)|]")]
    [InlineData("FROM debian:12-slim\nRUN echo a[|`cmd`|]b > [|$(f)|]")]
    [InlineData("FROM debian:12-slim\nRUN if [ [|$(cmd)|] = x ]; then y; fi")]
    [InlineData("FROM debian:12-slim\nRUN a \"$(b [|$(c)|])\"")]
    [InlineData("FROM debian:12-slim\nRUN eval [|$(cmd)|]")]
    [InlineData("FROM debian:12-slim\nRUN export X=[|$(cmd)|]")]
    [InlineData("FROM debian:12-slim\nRUN echo \"x\"[|$(cmd)|]")]
    [InlineData("FROM x\nONBUILD RUN rm [|$(list)|]")]
    [InlineData("FROM debian:12-slim\nCMD exec java [|$(opts)|]")]
    [InlineData("FROM debian:12-slim\nHEALTHCHECK CMD test [|$(a)|] = b")]
    public void Speaks(string markup) => RuleTest.Verify<UnquotedSubstitutionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd \"$(find /src)\"")]
    [InlineData("FROM debian:12-slim\nRUN x=$(cmd)")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN [[ $(cmd) = x ]]")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN export X=$(cmd)")]
    [InlineData("FROM debian:12-slim\nRUN for i in $(cmd); do a; done")]
    [InlineData("FROM debian:12-slim\nRUN case $(cmd) in a) b;; esac")]
    [InlineData("FROM debian:12-slim\nRUN $(cmd) a")]
    [InlineData("FROM debian:12-slim\nRUN exec $(cmd)")]
    [InlineData("FROM debian:12-slim\nRUN kill $(pgrep x)")]
    [InlineData("FROM debian:12-slim\nRUN echo $(seq 1 3)")]
    [InlineData("FROM debian:12-slim\nRUN [\"echo\", \"$(cmd)\"]")]
    [InlineData("FROM debian:12-slim\nRUN echo '$(cmd)'")]
    [InlineData("SHELL [\"zsh\", \"-c\"]\nRUN cd $(cmd)")]
    [InlineData("FROM example.com/x\nRUN powershell -Command echo $(cmd)")]
    [InlineData("FROM debian:12-slim\nRUN make -j\"$(nproc)\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnquotedSubstitutionAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd $(cmd) && a", "FROM debian:12-slim\nRUN cd \"$(cmd)\" && a")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnquotedSubstitutionAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN make -j[|$(nproc)|]", DiagnosticSeverity.Hidden)]
    [InlineData("FROM debian:12-slim\nRUN curl -O https://example.com/tool-[|$(uname -m)|]", DiagnosticSeverity.Hidden)]
    [InlineData("FROM debian:12-slim\nRUN make -j[|$(nproc; echo x)|]", DiagnosticSeverity.Warning)]
    public void Output_known_to_be_one_word_hides_it(string markup, DiagnosticSeverity severity) =>
        RuleTest.Verify<UnquotedSubstitutionAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = severity });
}
