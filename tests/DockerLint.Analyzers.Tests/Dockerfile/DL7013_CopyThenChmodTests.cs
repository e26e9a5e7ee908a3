using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7013_CopyThenChmodTests
{
    [Theory]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN [|chmod|] 755 /app/run.sh")]
    [InlineData("FROM a:1\nWORKDIR /app\nCOPY run ./bin/\n\n# x\nRUN [|chmod|] +x bin/run")]
    [InlineData("FROM a:1\nCOPY --chmod=644 run.sh /app/run.sh\nRUN [|chmod|] u+x /app/run.sh")]
    [InlineData("FROM a:1\nCOPY <<EOF /x\n#!/bin/sh\nEOF\nRUN [|chmod|] 755 /x")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN [\"[|chmod|]\", \"755\", \"/app/run.sh\"]")]
    [InlineData("FROM a:1\nCOPY a.sh /a\nRUN [|chmod|] +x /a\nCOPY b.sh /b\nRUN [|chmod|] +x /b")]
    public void Speaks(string markup) => RuleTest.Verify<CopyThenChmodAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nCOPY bin /app/bin\nRUN chmod 755 /app/bin")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod -R 755 /app/run.sh")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod 755 /app/other.sh")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod 755 /app/run.sh && /app/run.sh")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nENV A=1\nRUN chmod 755 /app/run.sh")]
    [InlineData("FROM a:1\nCOPY a.sh b.sh /app/\nRUN chmod 755 /app/a.sh")]
    [InlineData("FROM a:1\nCOPY *.sh /app/\nRUN chmod 755 /app/a.sh")]
    [InlineData("FROM a:1\nADD run.sh /app/\nRUN chmod 755 /app/run.sh")]
    [InlineData("FROM a:1\nARG M\nCOPY run.sh /app/\nRUN chmod $M /app/run.sh")]
    [InlineData("FROM a:1\nCOPY run.sh app/\nRUN chmod 755 app/run.sh")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod --reference=/x /app/run.sh")]
    [InlineData("FROM a:1\nCOPY\nRUN chmod 755 /x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CopyThenChmodAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod 0755 /app/run.sh\nCMD x", "FROM a:1\nCOPY --chmod=0755 run.sh /app/\nCMD x")]
    [InlineData("FROM a:1\nCOPY --chown=1 run.sh /app/\nRUN chmod +x /app/run.sh", "FROM a:1\nCOPY --chmod=755 --chown=1 run.sh /app/\n")]
    [InlineData("FROM a:1\nCOPY run.sh /app/\nRUN chmod g+w /app/run.sh", "FROM a:1\nCOPY run.sh /app/\nRUN chmod g+w /app/run.sh")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<CopyThenChmodAnalyzer>(before, after);
}
