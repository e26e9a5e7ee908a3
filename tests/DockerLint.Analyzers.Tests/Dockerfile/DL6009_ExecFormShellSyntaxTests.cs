using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6009_ExecFormShellSyntaxTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [[|\"npm start\"|]]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [\"echo\", [|\"$HOME\"|]]")]
    [InlineData("FROM alpine:3.22\nRUN [\"a\", [|\"&&\"|], \"b\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [\"a\", [|\"${B}\"|], [|\"$C\"|]]")]
    [InlineData("FROM alpine:3.22\nCMD [\"a\", [|\">\"|], \"/x\"]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD [[|\"curl -f http://x/\"|]]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [[|\"/bin/app --x\"|]]")]
    public void Speaks(string markup) => RuleTest.Verify<ExecFormShellSyntaxAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"npm\", \"start\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"sh\", \"-c\", \"echo $HOME\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"/bin/bash\", \"-c\", \"a\", \"$X\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [\"run\"]\nCMD [\"npm start\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"C:\\\\Program Files\\\\a.exe\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"/opt/My App/run\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"awk\", \"{print $1}\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [\"tini\", \"--\", \"sh\", \"-c\", \"x\", \"$A\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"bash -c\"]")]
    [InlineData("FROM alpine:3.22\nCOPY [\"$a\", \"b c\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"a\", \"b && c\"]")]
    [InlineData("FROM alpine:3.22\nCMD []")]
    [InlineData("FROM alpine:3.22\nCMD [\"$0\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExecFormShellSyntaxAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"npm start\"]", "FROM alpine:3.22\nCMD [\"npm\", \"start\"]")]
    [InlineData("FROM alpine:3.22\nCMD [\"npm run\", \"x\"]", "FROM alpine:3.22\nCMD [\"npm\", \"run\", \"x\"]")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ExecFormShellSyntaxAnalyzer>(before, after);
}
