using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6055_VolumeContentTests
{
    [Theory]
    [InlineData("FROM a:1\nVOLUME {|DL6056:/d|}\nCOPY x [|/d/x|]")]
    [InlineData("FROM a:1\nWORKDIR /d\nVOLUME [{|DL6056:\"/d/\"|}]\nADD x [|./|]")]
    [InlineData("FROM a:1\nVOLUME {|DL6056:/d|}\nRUN touch [|/d/x|] && chown app /d")]
    [InlineData("FROM a:1\nVOLUME {|DL6056:/d|}\nRUN make > [|/d/log|]")]
    [InlineData("FROM a:1\nVOLUME {|DL6056:/d|}\nRUN chown -R app:app [|/d|]")]
    [InlineData("FROM a:1\nVOLUME {|DL6056:/d|}\nRUN cp -r /x [|/d/|]")]
    [InlineData("FROM a:1 AS b\nVOLUME {|DL6056:/d|}\nFROM b\nCOPY x [|/d/|]")]
    [InlineData("FROM postgres:17\nVOLUME /d\nWORKDIR /d\nRUN mkdir [|sub|]")]
    public void Speaks_about_what_is_written_behind_it(string markup) => RuleTest.Verify<VolumeContentAnalyzer>(markup);

    [Theory]
    [InlineData("FROM postgres:17\nCOPY x /d/\nRUN chown app /d\nVOLUME /d")]
    [InlineData("FROM postgres:17\nVOLUME /d\nCOPY x /data/")]
    [InlineData("FROM postgres:17\nVOLUME /d\nCOPY $X/y z/")]
    [InlineData("FROM postgres:17\nVOLUME $D\nCOPY x /d")]
    [InlineData("FROM postgres:17\nVOLUME /d\nRUN cat /d/x > /dev/null")]
    [InlineData("FROM postgres:17\nVOLUME /d\nRUN --mount=type=cache,target=/d touch /d/x")]
    [InlineData("FROM postgres:17\nVOLUME /d\nRUN if x; then touch /d/y; fi")]
    [InlineData("FROM a:1\nVOLUME /d\nCMD [\"redis-server\"]")]
    [InlineData("FROM a:1\nVOLUME /d\nENTRYPOINT [\"/start.sh\"]\nCMD [\"redis-server\"]")]
    [InlineData("FROM a:1 AS b\nVOLUME /d\nFROM a:1\nRUN x")]
    [InlineData("FROM a:1\nVOLUME")]
    public void Is_silent_about_what_is_before_elsewhere_or_not_known(string text) => RuleTest.VerifySilent<VolumeContentAnalyzer>(text);
}
