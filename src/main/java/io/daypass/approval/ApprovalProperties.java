package io.daypass.approval;

import io.daypass.identity.GroupName;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How approvals work.
 *
 * @param securityGroup the group that decides in the lane of the security team
 */
@ConfigurationProperties("daypass.approval")
public record ApprovalProperties(@DefaultValue("security") String securityGroup) {

  public ApprovalProperties {
    if (!GroupName.isValid(securityGroup)) {
      throw new IllegalArgumentException(
          "daypass.approval.security-group: \"" + securityGroup + "\" is no name of a group");
    }
  }
}
