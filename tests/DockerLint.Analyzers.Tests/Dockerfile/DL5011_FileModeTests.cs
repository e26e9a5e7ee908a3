using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5011_FileModeTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN chmod [|777|] /data")]
    [InlineData("FROM a:1\nRUN chmod -R [|0666|] /data")]
    [InlineData("FROM a:1\nRUN chmod [|a+rwX|] /data && chmod [|o+w|] /x && chmod [|u=rw,go=rw|] /y")]
    [InlineData("FROM a:1\nRUN mkdir -p -m [|0777|] /data && install -d [|-m777|] /x")]
    [InlineData("FROM a:1\nCOPY --chmod=[|777|] a /a")]
    [InlineData("FROM a:1 AS base\nADD --chmod=[|0666|] a /a\nFROM base")]
    [InlineData("FROM a:1\nRUN chmod {|DL5012:u+s|} /x && chmod {|DL5012:4755|} /y && chmod {|DL5012:g+s|} /z")]
    [InlineData("FROM a:1\nRUN chmod {|DL5011:{|DL5012:2777|}|} /x")]
    public void Speaks(string markup) => RuleTest.Verify<FileModeAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN chmod 755 /a && chmod 0640 /b && chmod +x /c && chmod +w /d && chmod g+w,g=u /e")]
    [InlineData("FROM a:1\nRUN chmod 1777 /tmp && chmod a+rwxt /var/tmp && mkdir -m 1777 /scratch")]
    [InlineData("FROM a:1\nRUN chmod o-w /a && chmod -w /b && chmod u-s /c && chmod a-s /d")]
    [InlineData("FROM a:1 AS build\nRUN chmod 777 /a\nFROM b:1")]
    [InlineData("FROM a:1\nARG MODE\nRUN chmod $MODE /a\nCOPY --chmod=$MODE a /a")]
    [InlineData("FROM a:1\nRUN chmod --reference=/a /b && chmod 7z7 /c && echo chmod 777")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FileModeAnalyzer>(text);
}
