import { View } from '@tarojs/components';
import { ProcessLine, type ProcessLineProps } from '@/ui/market/process-line';
import classes from './form-line.module.scss';

/** The steps of the form, under its title. */
export const FormLine = (props: Omit<ProcessLineProps, 'bang'>) => (
  <View className={classes.line}>
    <ProcessLine bang {...props} />
  </View>
);
