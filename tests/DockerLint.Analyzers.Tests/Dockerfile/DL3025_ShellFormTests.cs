using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3025_ShellFormTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [|npm start|]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [|/app/run --port=80|]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD {|DL6033:foobar|}")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [|mycommand|]")]
    [InlineData("FROM alpine:3.22\nCMD [|npm \\\n  start|]")]
    [InlineData("FROM alpine:3.22\nONBUILD CMD [|npm start|]")]
    [InlineData("FROM alpine:3.22\nCMD [|sh -c 'run --host $HOST && echo \"ok\"'|]")]
    public void Speaks(string markup) => RuleTest.Verify<ShellFormAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"npm\", \"start\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT exec nginx -g \"x\"")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT exec nginx -g \"worker_processes ${WORKERS:-1}; daemon off;\"")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD curl -fsS http://localhost/ || exit 1")]
    [InlineData("FROM alpine:3.22\nCMD echo $HOME")]
    [InlineData("FROM alpine:3.22\nCMD a && b")]
    [InlineData("FROM alpine:3.22\nCMD A=b c")]
    [InlineData("FROM alpine:3.22\nCMD sh -c \"run --host $HOST\"")]
    [InlineData("FROM alpine:3.22\nCMD sh -c 'a\tb'")]
    [InlineData("FROM alpine:3.22\nCMD cat *.txt")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/bash\", \"-c\"]\nCMD npm start")]
    [InlineData("FROM a:1 AS b\nSHELL [\"/x\"]\nFROM b\nCMD c d")]
    [InlineData("FROM alpine:3.22\nCMD ['a', 'b']")]
    [InlineData("FROM alpine:3.22\nCMD cd /app")]
    [InlineData("FROM alpine:3.22\nRUN npm start")]
    [InlineData("FROM alpine:3.22\nCMD")]
    [InlineData("FROM alpine:3.22\nCMD a\\ b")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShellFormAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD npm start", "FROM alpine:3.22\nCMD [\"npm\", \"start\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT echo 'a b' c", "FROM alpine:3.22\nENTRYPOINT [\"echo\", \"a b\", \"c\"]")]
    [InlineData("FROM alpine:3.22\nCMD sh -c 'run $HOST \"x\"'", "FROM alpine:3.22\nCMD [\"sh\", \"-c\", \"run $HOST \\\"x\\\"\"]")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ShellFormAnalyzer>(before, after);
}
